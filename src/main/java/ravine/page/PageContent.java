package ravine.page;

import java.util.List;
import java.util.Map;
import ravine.draw.Theme;
import ravine.export.Export;
import ravine.export.LossesBelow;
import ravine.json.JsonText;
import ravine.panel.SessionClouds;
import ravine.panel.SessionPanel;
import ravine.run.Run;
import ravine.session.Session;
import ravine.session.SessionRuns;

/** All that a page shows of one session, as JSON. */
final class PageContent {

    private PageContent() {}

    /** A session with its runs, of each method once. */
    static SessionPanel panel(Session session) {
        return withoutClouds(session, SessionRuns.of(session), SessionRuns.ofOtherStarts(session));
    }

    private static SessionPanel withoutClouds(Session session, List<Run> runs, List<List<Run>> otherRuns) {
        return new SessionPanel("", session, runs, otherRuns, SessionClouds.NONE);
    }

    /** The content for a session with its runs. */
    static Map<String, Object> of(Export export, SessionPanel panel) {
        var session = panel.session();
        var runs = PageRuns.of(panel);
        var written = JsonText.object(
                "formula",
                session.problem().formula().text().strip(),
                "name",
                session.problem().formula().name(),
                "variables",
                session.problem().formula().variables(),
                "steps",
                session.problem().steps(),
                "step",
                export.last(session),
                "picture",
                PagePicture.of(session, export).written(),
                "tracks",
                PageTracks.of(session),
                "runs",
                runs.verdicts(),
                "numbers",
                runs.numbers(),
                "validated",
                runs.hasValidation(),
                "starts",
                session.starts().stream().map(at -> List.of(at.x1(), at.x2())).toList());
        if (session.problem().data().isPresent()) {
            written.put("data", PageScatter.of(panel));
        }
        if (!session.tracks().isEmpty()) {
            var single = withoutClouds(session, panel.runs(), panel.otherRuns());
            written.put("chart", PageChart.of(new LossesBelow(List.of(single), Theme.LIGHT)));
        }
        return written;
    }
}
