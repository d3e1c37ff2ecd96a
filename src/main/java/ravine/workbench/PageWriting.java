package ravine.workbench;

import java.util.Optional;
import java.util.function.Supplier;
import ravine.Mistake;
import ravine.export.Export;
import ravine.export.Format;
import ravine.file.WholeFile;
import ravine.lesson.Lesson;
import ravine.page.PageFile;
import ravine.panel.SessionPanel;
import ravine.session.Session;

/** What the window writes as a page: the lesson that is worked through, or else the session. */
final class PageWriting {

    private final Supplier<Optional<Lesson>> lesson;

    PageWriting(Supplier<Optional<Lesson>> lesson) {
        this.lesson = lesson;
    }

    /** That of the lesson at a desk. */
    static PageWriting of(LessonDesk desk) {
        return new PageWriting(() -> desk.now().get().map(OpenLesson::lesson));
    }

    /** What writes it; a mistake where there is more than a page holds. */
    ExportJob.Writing of(Export export, SessionPanel panel) throws Mistake {
        var open = lesson.get();
        var page = open.isPresent() ? PageFile.of(export, open.get()) : PageFile.of(export, panel);
        return (file, told) -> WholeFile.write(file, page);
    }

    /** What there is to say of a file of a format: of a page that it has the whole lesson, or what of the session it leaves out. */
    String remark(Format format, Session session) {
        if (format != Format.PAGE) {
            return "";
        }
        return lesson.get()
                .map(open -> WindowWords.count("export.lesson", open.pages().size(), open.title()))
                .orElseGet(() -> String.join(" ", PageFile.leftOut(session)));
    }
}
