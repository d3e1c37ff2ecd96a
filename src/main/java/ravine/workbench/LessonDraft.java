package ravine.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import ravine.lesson.Lesson;
import ravine.lesson.Page;
import ravine.session.Session;

/**
 * A lesson that is being made.
 *
 * @param place the page that the window shows, from 0; {@link #ELSEWHERE} where it shows something else
 * @param file where it was saved or opened
 */
public record LessonDraft(Lesson lesson, int place, Optional<Path> file) {

    public static final int ELSEWHERE = -1;

    /** The page that the window shows. */
    public Optional<Page> page() {
        return place < 0 ? Optional.empty() : Optional.of(lesson.pages().get(place));
    }

    LessonDraft at(int other) {
        return new LessonDraft(
                lesson, Math.max(ELSEWHERE, Math.min(other, lesson.pages().size() - 1)), file);
    }

    LessonDraft elsewhere() {
        return at(ELSEWHERE);
    }

    LessonDraft withFile(Path other) {
        return new LessonDraft(lesson, place, Optional.of(other));
    }

    LessonDraft withTitle(String title) {
        return new LessonDraft(new Lesson(title, lesson.pages()), place, file);
    }

    /** The draft with the page that is shown changed. */
    LessonDraft withPage(UnaryOperator<Page> change) {
        return page().map(page -> withPages(pages -> pages.set(place, change.apply(page))))
                .orElse(this);
    }

    LessonDraft withPages(Consumer<List<Page>> change) {
        var pages = new ArrayList<>(lesson.pages());
        change.accept(pages);
        return new LessonDraft(new Lesson(lesson.title(), pages), place, file);
    }

    /** The draft whose shown page has this session. */
    LessonDraft following(Session session) {
        return page().isEmpty() || page().get().session().equals(session)
                ? this
                : withPage(page -> page.withSession(session));
    }
}
