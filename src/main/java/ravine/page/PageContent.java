package ravine.page;

import java.util.List;
import java.util.Map;
import ravine.draw.Theme;
import ravine.export.Export;
import ravine.export.LossesBelow;
import ravine.json.JsonText;
import ravine.panel.SessionPanel;

/** All that a page shows of one session, as JSON. */
final class PageContent {

    private PageContent() {}

    /** The content for a session with its runs, as far as there is room. */
    static Map<String, Object> of(Export export, SessionPanel whole, PageRoom room) {
        var panel = PageClouds.thinned(whole, room.dots());
        var session = panel.session();
        var runs = PageRuns.of(panel);
        var picture = PagePicture.of(panel, export);
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
                picture.written(),
                "views",
                PageView.of(export, panel),
                "tracks",
                PageTracks.of(session),
                "runs",
                runs.verdicts(),
                "numbers",
                runs.numbers(),
                "lines",
                PageWorking.of(panel, room.worked()),
                "validated",
                runs.hasValidation(),
                "starts",
                session.starts().stream().map(at -> List.of(at.x1(), at.x2())).toList());
        if (session.problem().data().isPresent()) {
            written.put("data", PageScatter.of(panel));
        }
        if (!session.tracks().isEmpty()) {
            written.put("chart", PageChart.of(new LossesBelow(List.of(panel), Theme.LIGHT)));
        }
        if (!panel.clouds().areNone()) {
            written.put("clouds", PageClouds.of(panel, picture.view()));
        }
        return written;
    }
}
