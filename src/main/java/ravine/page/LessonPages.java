package ravine.page;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import ravine.Mistake;
import ravine.export.Export;
import ravine.json.JsonText;
import ravine.lesson.Lesson;
import ravine.lesson.Page;
import ravine.panel.SessionPanel;
import ravine.spec.EnumWords;

/** The pages of a lesson, each with its session, its text and its question. */
final class LessonPages {

    private LessonPages() {}

    static List<Map<String, Object>> of(Export export, Lesson lesson) {
        var room = PageRoom.in(lesson);
        return lesson.pages().stream().map(page -> of(export, page, room)).toList();
    }

    /** Throws a mistake where a page has more steps than it can hold. */
    static void check(Lesson lesson) throws Mistake {
        for (var page : lesson.pages()) {
            PageRuns.check(page.session());
        }
    }

    private static Map<String, Object> of(Export export, Page page, PageRoom room) {
        var session = page.session();
        var written = PageContent.of(export.withStep(OptionalInt.of(0)), SessionPanel.of("", session), room);
        written.put("text", page.text().isEmpty() ? session.caption() : page.text());
        written.put("end", Math.min(page.end(), session.problem().steps()));
        written.put("hide", EnumWords.of(page.hidden().stream().sorted().toList()));
        page.question().ifPresent(question -> {
            written.put("question", PageQuestion.of(page));
            written.put("from", question.from());
        });
        page.reason().ifPresent(reason -> written.put("reason", reason.text()));
        return written;
    }

    /** The content of a file with these pages. */
    static Map<String, Object> written(Export export, Lesson lesson) {
        return JsonText.object(
                "title", lesson.title(), "caption", export.words().caption(), "pages", of(export, lesson));
    }
}
