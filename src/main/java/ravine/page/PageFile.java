package ravine.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ravine.Mistake;
import ravine.export.Export;
import ravine.file.Writing;
import ravine.json.JsonText;
import ravine.lesson.Lesson;
import ravine.panel.SessionPanel;
import ravine.panel.SessionSummary;
import ravine.session.Session;

/** A session or a lesson as one file of HTML that plays in a browser. */
public final class PageFile {

    private PageFile() {}

    /** What makes and writes the page of a session with its runs; a mistake where there is more than a page holds. */
    public static Writing of(Export export, SessionPanel panel) throws Mistake {
        PageRuns.of(panel).check();
        return out -> out.write(text(export, panel).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Export export, SessionPanel panel) {
        var words = export.words();
        var session = panel.session();
        var caption = words.caption().isEmpty() ? session.caption() : words.caption();
        var settings = words.settings() ? SessionSummary.of(session) : "";
        var content = JsonText.object(
                "title",
                words.title(),
                "caption",
                (caption + " " + settings).strip(),
                "pages",
                List.of(PageContent.of(export, panel, PageRoom.WHOLE)));
        var heading =
                words.title().isEmpty() ? session.problem().formula().text().strip() : words.title();
        return PageTemplate.filled(heading, PageText.of(content));
    }

    /** What makes and writes the page of a lesson, which has all of the lesson's pages; a mistake where one has more than a page holds. */
    public static Writing of(Export export, Lesson lesson) throws Mistake {
        LessonPages.check(lesson);
        return out -> {
            var content = PageText.of(LessonPages.written(export, lesson));
            out.write(PageTemplate.filled(lesson.title(), content).getBytes(StandardCharsets.UTF_8));
        };
    }

    /** What a session shows in the window and not on its page, in sentences. */
    public static List<String> leftOut(Session session) {
        var said = new ArrayList<String>();
        if (PageView.standsStill(session)) {
            said.add(
                    "The landscape on a page stands still, with the whole paths, where all methods together have more than %s steps."
                            .formatted(PageView.MOST));
        }
        if (StepShapes.areTooMany(session)) {
            said.add(
                    "A page shows no clouds and no arrows beside the paths where all methods together have more than %s steps."
                            .formatted(StepShapes.MOST));
        }
        return List.copyOf(said);
    }
}
