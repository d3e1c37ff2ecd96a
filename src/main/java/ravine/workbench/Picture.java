package ravine.workbench;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.figure.Axes;
import ravine.figure.Figure;
import ravine.figure.Ground;
import ravine.figure.Look;
import ravine.figure.Numerals;
import ravine.figure.Plot;
import ravine.figure.Theme;
import ravine.formula.Formula;
import ravine.picture.SessionFigure;
import ravine.run.Fit;
import ravine.run.Run;
import ravine.session.Session;

/** The picture at the step that is shown; it keeps the last ground, which only formula, view, size and theme can change. */
public final class Picture {

    private record Wanted(Formula formula, Box view, boolean equalAspect, double width, double height, Theme theme) {}

    private final Workbench workbench;
    private @Nullable Wanted kept;
    private @Nullable Ground ground;

    Picture(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The picture in so many pixels; its ground is the same object as long as nothing of it has changed. */
    public Plot plot(double width, double height) {
        var session = workbench.session();
        var traces = SessionFigure.traces(session, workbench.runs().getValue());
        return SessionFigure.plot(
                ground(session, width, height),
                traces,
                workbench.player().step().get());
    }

    /** The picture at a size for files. */
    public Figure figure() {
        return plot(1200, 900).figure();
    }

    private Ground ground(Session session, double width, double height) {
        var theme = workbench.theme().get();
        var wanted = new Wanted(session.formula(), session.view(), session.equalAspect(), width, height, theme);
        if (ground == null || !wanted.equals(kept)) {
            ground = SessionFigure.ground(session, width, height, Look.of(theme));
            kept = wanted;
        }
        return ground;
    }

    /** Shows the part of the plane in which the paths lie. */
    public void fit() {
        workbench.edit("", session -> session.withView(Fit.of(session, shownRuns(session))));
    }

    private List<Run> shownRuns(Session session) {
        var runs = workbench.runs().getValue();
        return IntStream.range(0, runs.size())
                .filter(track -> session.tracks().get(track).shown())
                .mapToObj(runs::get)
                .toList();
    }

    /** What is under a pixel of the picture, in words; empty beside its frame. */
    public String reading(Axes axes, double x, double y) {
        if (!axes.frame().contains(x, y)) {
            return "";
        }
        var at = axes.at(x, y);
        double value = workbench.session().formula().value(at.x1(), at.x2());
        return Words.of(
                "picture.hover",
                Numerals.shortened(at.x1(), 4),
                Numerals.shortened(at.x2(), 4),
                Numerals.shortened(value, 4));
    }
}
