package ravine.workbench;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import ravine.Mistake;
import ravine.file.Unwritable;
import ravine.lesson.Lesson;
import ravine.lesson.LessonFile;
import ravine.lesson.Page;

/**
 * The lesson that is being made, if one is: the window shows its pages, and what is changed there is changed in the lesson. All is undone as any
 * other edit.
 */
public final class LessonMaking {

    private final History history;
    private final Edits edits;
    private final Documents filing;
    private final LessonDesk desk;
    private final BooleanProperty open = new SimpleBooleanProperty(true);

    LessonMaking(History history, Edits edits, Documents filing, LessonDesk desk) {
        this.history = history;
        this.edits = edits;
        this.filing = filing;
        this.desk = desk;
        desk.whenLeft(this::back);
    }

    public ReadOnlyObjectProperty<Optional<LessonDraft>> now() {
        return history.draft();
    }

    /** Whether the fields of the page are in front, and not those of what makes f. */
    public BooleanProperty open() {
        return open;
    }

    /** Adds what the window shows as a page after the one that is shown, or at the end; begins a lesson where none is being made. Its caption becomes the page's text, and would be read twice over the picture. */
    public void add() {
        if (desk.now().get().isPresent()) {
            edits.say(WindowWords.of("making.leave"));
            return;
        }
        var session = history.now().get();
        var page = new Page(session.withCaption(""), session.caption());
        var draft = now().get()
                .map(before -> inserted(before, page))
                .orElseGet(() -> new LessonDraft(
                        new Lesson(WindowWords.of("making.untitled"), List.of(page)), 0, Optional.empty()));
        open.set(true);
        go(draft);
        edits.say(WindowWords.of("making.added", "" + (draft.place() + 1)));
    }

    private static LessonDraft inserted(LessonDraft before, Page page) {
        int count = before.lesson().pages().size();
        if (count == Lesson.MOST_PAGES) {
            return before;
        }
        int to = before.place() < 0 ? count : before.place() + 1;
        return before.withPages(pages -> pages.add(to, page)).at(to);
    }

    /** Makes the lesson that is worked through anew, from the page that is shown: one that ships as a copy. */
    public void edit() {
        desk.now().get().ifPresent(lesson -> {
            desk.leave();
            open.set(true);
            go(new LessonDraft(lesson.lesson(), lesson.place(), lesson.file()));
        });
    }

    /** Changes the draft; changes of one gesture in a row are undone together. */
    public void change(String gesture, UnaryOperator<Page> change) {
        now().get()
                .ifPresent(draft -> history.draft(gesture + " " + draft.place(), Optional.of(draft.withPage(change))));
    }

    public void entitle(String title) {
        now().get().ifPresent(draft -> history.draft("title", Optional.of(draft.withTitle(title))));
    }

    /** Shows a page. */
    public void turn(int place) {
        now().get().filter(draft -> draft.place() != place).ifPresent(draft -> go(draft.at(place)));
    }

    /** Moves the page that is shown so many places down, or up if negative, as far as there are places. */
    public void move(int by) {
        now().get().filter(draft -> draft.place() >= 0).ifPresent(draft -> {
            int to = draft.place() + by;
            if (to >= 0 && to < draft.lesson().pages().size()) {
                history.draft(
                        "",
                        Optional.of(draft.withPages(pages -> Collections.swap(pages, draft.place(), to))
                                .at(to)));
            }
        });
    }

    /** Adds the page that is shown again under it. */
    public void duplicate() {
        now().get().ifPresent(draft -> draft.page().ifPresent(page -> go(inserted(draft, page))));
    }

    /** Takes away the page that is shown, unless it is the only one. */
    public void remove() {
        now().get()
                .filter(draft -> draft.place() >= 0 && draft.lesson().pages().size() > 1)
                .ifPresent(draft ->
                        go(draft.withPages(pages -> pages.remove(draft.place())).at(draft.place())));
    }

    /** Works through the lesson as a student does, from the page that is shown; who leaves it comes back here. */
    public void tryOut() {
        now().get().ifPresent(draft -> {
            desk.begin(OpenLesson.TRIAL, Optional.empty(), draft.lesson());
            desk.turn(Math.max(0, draft.place()));
        });
    }

    /** Comes back from trying. */
    private void back(OpenLesson left) {
        if (left.name().equals(OpenLesson.TRIAL)) {
            turn(left.place());
        }
    }

    /** Makes no lesson any more; undo brings it back. */
    public void close() {
        if (now().get().isPresent()) {
            history.draft("", Optional.empty());
            edits.say(WindowWords.of("making.closed"));
        }
    }

    private void go(LessonDraft draft) {
        var session = draft.page().orElseThrow().session();
        var name = WindowWords.of("lesson.page.name", draft.lesson().title(), "" + (draft.place() + 1));
        filing.show(session, new Document(name, Optional.empty(), Optional.of(session)), Optional.of(draft));
        edits.say("");
    }

    /** Saves to a file, or says why it cannot be; a name without the ending of lessons gets it. */
    public void saveAs(Path named) {
        filing.ended(named).ifPresent(this::write);
    }

    private void write(Path to) {
        var draft = now().get();
        if (draft.isEmpty()) {
            return;
        }
        try {
            LessonFile.read(LessonFile.text(draft.get().lesson()));
            LessonFile.write(to, draft.get().lesson());
            history.keep(draft.get().withFile(to.toAbsolutePath()));
            filing.remember(to);
            edits.say(Documents.savedWords(to));
        } catch (Mistake wrong) {
            edits.say(WindowWords.of("making.wrong", wrong.sentence()));
        } catch (Unwritable e) {
            edits.say(e.sentence());
        }
    }
}
