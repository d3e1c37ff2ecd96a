package ravine.workbench;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.export.FigureSize;
import ravine.figure.Axes;
import ravine.figure.Figure;
import ravine.figure.Ground;
import ravine.figure.Look;
import ravine.figure.Plot;
import ravine.formula.Formula;
import ravine.picture.Paths;
import ravine.picture.SessionFigure;
import ravine.run.Fit;
import ravine.run.Run;
import ravine.session.Session;

/** The picture at the step that is shown; it keeps the last ground, which only formula, view, size and theme can change. */
public final class Picture {

    private record Wanted(Formula formula, Box view, boolean equalAspect, double width, double height, Look look) {

        /** As {@link #equals}, which Java writes when first asked, and that takes longer than to see that the first picture is of another size. */
        boolean isLike(@Nullable Wanted other) {
            return other != null && width == other.width && height == other.height && equals(other);
        }
    }

    private final Workbench workbench;
    private @Nullable Wanted kept;
    private @Nullable Ground ground;
    private @Nullable Paths paths;

    Picture(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The picture in so many pixels; its ground is the same object as long as nothing of it has changed. */
    public Plot plot(double width, double height) {
        var session = workbench.session();
        return paths(session)
                .plot(ground(session, width, height), workbench.player().step().get());
    }

    private Paths paths(Session session) {
        var last = paths;
        if (last != null && last.isOf(session)) {
            return last;
        }
        var runs = workbench.runs().getValue();
        var others = workbench.otherRuns().getValue();
        var now = last == null ? Paths.of(session, runs, others) : last.then(session, runs, others);
        paths = now;
        return now;
    }

    /** The picture as it was last drawn, or of the usual size of files if it never was. */
    public Figure figure() {
        var usual = FigureSize.USUAL;
        return kept == null
                ? plot(usual.width(), usual.height()).figure()
                : plot(kept.width(), kept.height()).figure();
    }

    private Ground ground(Session session, double width, double height) {
        var look = SessionFigure.look(session, workbench.theme().get());
        var wanted = new Wanted(session.formula(), session.view(), session.equalAspect(), width, height, look);
        if (ground == null || !wanted.isLike(kept)) {
            ground = SessionFigure.ground(session, width, height, look);
            kept = wanted;
        }
        return ground;
    }

    /** Shows the part of the plane in which the paths lie, from whichever start. */
    public void fit() {
        workbench.edit("", session -> {
            var fitted = Fit.of(session, shown(workbench.runs().getValue()));
            var others = workbench.otherRuns().getValue();
            for (int i = 0; i < others.size(); i++) {
                var from = session.withStart(session.otherStarts().get(i));
                fitted = fitted.around(Fit.of(from, shown(others.get(i))));
            }
            return session.withView(ViewMoves.rounded(fitted));
        });
    }

    private List<Run> shown(List<Run> runs) {
        var tracks = workbench.session().tracks();
        return IntStream.range(0, runs.size())
                .filter(track -> tracks.get(track).shown())
                .mapToObj(runs::get)
                .toList();
    }

    /** Zooms about the middle of the view: a factor of 2 shows everything twice as large. */
    public void zoom(double factor) {
        workbench.edit(
                "",
                session -> session.withView(
                        ViewMoves.zoomed(session.view(), session.view().centre(), 1 / factor)));
    }

    /** What is under a pixel of the picture, in words; empty beside its frame. */
    public String reading(Axes axes, double x, double y) {
        return new Reading(workbench, axes).at(x, y);
    }
}
