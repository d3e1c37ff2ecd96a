package ravine.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.contour.ContourPanel;
import ravine.contour.Ground;
import ravine.contour.Plot;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.export.Export;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.panel.Placement;
import ravine.panel.SessionPanel;
import ravine.panel.SessionPlot;
import ravine.session.PictureView;
import ravine.session.Session;

/** The picture of a session: its ground with axes, colours of the levels, known places and f. */
final class PagePicture {

    /** The frame in which the ground is drawn; the page scales it. */
    private static final Frame FRAME = new Frame(0, 0, 800, 600);

    private final SessionPanel panel;
    private final Session session;
    private final PictureView view;
    private final Axes axes;
    private final Ground light;
    private final Ground dark;
    private final boolean coloured;

    private PagePicture(SessionPanel panel, PictureView view, Axes axes, Ground light, Ground dark, boolean coloured) {
        this.panel = panel;
        session = panel.session();
        this.view = view;
        this.axes = axes;
        this.light = light;
        this.dark = dark;
        this.coloured = coloured;
    }

    static PagePicture of(SessionPanel panel, Export export) {
        var session = panel.session();
        var view = SessionPlot.viewOf(session);
        var bright = SessionPlot.of(view, session, export.style(session, Theme.LIGHT));
        var dim = SessionPlot.of(view, session, export.style(session, Theme.DARK));
        var axes = bright.in(FRAME);
        boolean coloured = bright.style().colourBar() && export.parts().colourBar();
        return new PagePicture(panel, view, axes, ground(bright, axes), ground(dim, axes), coloured);
    }

    private static Ground ground(Plot plot, Axes axes) {
        return plot.drawn(axes).ground(plot.style(), axes, List.of(), List.of());
    }

    PictureView view() {
        return view;
    }

    Map<String, Object> written() {
        var written = PageAxis.both(axes);
        written.put("drawn", PackedNumbers.text(PageText.of(shapes())));
        if (view == PictureView.CURVE) {
            var curve = Placement.curve(session);
            written.put("variable", curve.variable());
            written.put(
                    "surface",
                    PageSurface.curve(curve, axes.across().from(), axes.across().to()));
        } else {
            written.put("surface", PageSurface.plane(session, axes.view()));
        }
        if (light instanceof ContourPanel contours && coloured) {
            written.put("bar", PageBar.of(contours, (ContourPanel) dark));
        }
        var known = ObjectiveLibrary.like(session.problem().formula());
        var placement = Placement.of(view, session);
        written.put(
                "minima",
                known.stream()
                        .flatMap(objective -> objective.minima().stream())
                        .map(KnownObjective.Minimum::at)
                        .map(placement::place)
                        .map(at -> List.of(at.x1(), at.x2()))
                        .toList());
        written.put(
                "saddles",
                known.stream()
                        .flatMap(objective -> objective.saddles().stream())
                        .map(placement::place)
                        .map(at -> List.of(at.x1(), at.x2()))
                        .toList());
        return written;
    }

    /** The ground with paths as they were before, and what moves beside the paths. */
    private Map<String, Object> shapes() {
        var looks = new PageShapes();
        var written = new StepShapes(panel, view, light, dark).written(looks);
        written.put("ground", looks.of(still(light), still(dark)));
        written.put("looks", looks.looks());
        return written;
    }

    private List<DrawnShapes.Shape> still(Ground ground) {
        var ghosts = DrawnShapes.of(StepShapes.ghosts(panel, view, ground));
        return Stream.concat(GroundShapes.of(ground).stream(), ghosts.stream()).toList();
    }
}
