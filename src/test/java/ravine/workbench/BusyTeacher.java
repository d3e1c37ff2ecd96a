package ravine.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A process that makes a lesson without end, and says before each edit its number: the title has it first, and then the text of the page that is shown. */
final class BusyTeacher {

    private static final String WORDS = "Draft ";
    private static final int MOST_PAGES = 9;

    private BusyTeacher() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var file = Path.of(arguments[0]);
        var loop = new WindowLoop();
        var workbench = Autosave.restored(file, loop.threads());
        loop.act(() -> new Autosave(workbench, file, Duration.ofMillis(1)));
        var making = workbench.lessons().making();
        if (making.now().get().isEmpty()) {
            loop.act(() -> workbench.lessons().open(BusyStudent.LESSON));
            loop.act(making::edit);
        }
        for (int edit = 1 + made(making.now().get().orElseThrow()); true; edit++) {
            out.println("edit " + edit + ".");
            var words = WORDS + edit;
            loop.act(() -> making.entitle(words));
            loop.act(() -> making.change("text", page -> page.withText(words)));
            int pages = making.now().get().orElseThrow().lesson().pages().size();
            if (pages < MOST_PAGES) {
                loop.act(making::duplicate);
            }
            int page = edit % pages;
            loop.act(() -> making.turn(page));
        }
    }

    /** The number of the edit that the title is of; 0 before the first. */
    static int made(LessonDraft draft) {
        return number(draft.lesson().title());
    }

    /** The number of the last edit that a page is of. */
    static int written(LessonDraft draft) {
        return draft.lesson().pages().stream()
                .mapToInt(page -> number(page.text()))
                .max()
                .orElseThrow();
    }

    private static int number(String words) {
        return words.startsWith(WORDS) ? Integer.parseInt(words.substring(WORDS.length())) : 0;
    }
}
