package ravine.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import ravine.Vec;
import ravine.lesson.Answer;
import ravine.lesson.LessonLibrary;
import ravine.lesson.Page;

/** A process that works through a lesson without end, and says before each answer and after each page how far it is. */
final class BusyStudent {

    static final String LESSON = "the-ravine";

    private BusyStudent() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var file = Path.of(arguments[0]);
        var loop = new WindowLoop();
        var workbench = Autosave.restored(file, loop.threads());
        loop.act(() -> new Autosave(workbench, file, Duration.ofMillis(1)));
        var desk = workbench.lessonDesk();
        if (desk.now().get().isEmpty()) {
            loop.act(() -> desk.begin(LESSON, Optional.empty(), LessonLibrary.lesson(LESSON)));
        }
        while (true) {
            var lesson = desk.now().get().orElseThrow();
            out.println("page " + lesson.place() + ".");
            if (lesson.asks()) {
                loop.act(() -> desk.answer(answer(lesson.page(), lesson.place())));
            }
            if (lesson.has(lesson.place() + 1)) {
                loop.act(() -> desk.turn(1));
            } else {
                loop.act(desk::startOver);
            }
        }
    }

    /** What is answered on a page, by which it is known again. */
    static Answer answer(Page page, int place) {
        return page.question()
                .<Answer>map(question -> !question.options(page).isEmpty()
                        ? new Answer.Chosen(0)
                        : question.takes(new Answer.Given(place), page)
                                ? new Answer.Given(place)
                                : new Answer.Placed(new Vec(place, place)))
                .orElseThrow();
    }
}
