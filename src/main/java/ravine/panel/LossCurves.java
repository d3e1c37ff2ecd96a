package ravine.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ravine.chart.Curve;
import ravine.chart.CurveMark;
import ravine.library.BestValue;
import ravine.run.Run;
import ravine.session.Session;
import ravine.sweep.Cloud;

/**
 * A quantity of each shown track as curves.
 *
 * @param without the names of the methods that do not have the quantity
 * @param floor the f* that losses are measured from
 * @param marks the best step by validation, and where a rule stopped a method
 */
public record LossCurves(List<Curve> curves, List<String> without, BestValue floor, List<CurveMark> marks) {

    public LossCurves {
        curves = List.copyOf(curves);
        without = List.copyOf(without);
        marks = List.copyOf(marks);
    }

    /** The curves of a session; {@code runs} has a run for each track, {@code clouds} the mean of f with the band in which most members are. */
    public static LossCurves of(
            Session session, List<Run> runs, SessionClouds clouds, Quantity quantity, CountBy against) {
        double seen = runs.stream().mapToDouble(Run::lowestFinite).min().orElse(Double.NaN);
        var floor = BestValue.of(session.problem().formula(), seen);
        var curves = new ArrayList<Curve>();
        var without = new ArrayList<String>();
        var marks = new ArrayList<CurveMark>();
        for (int i = 0; i < runs.size(); i++) {
            var track = session.tracks().get(i);
            if (track.shown() && quantity.isIn(runs.get(i))) {
                var run = runs.get(i);
                curves.add(
                        clouds.areNone() || !quantity.isOfValue()
                                ? curve(name(session, i), run, track.pen(), quantity, against, floor)
                                : mean(
                                        name(session, i),
                                        run,
                                        clouds.ofTracks().get(i),
                                        track.pen(),
                                        quantity,
                                        against,
                                        floor));
                if (clouds.areNone()) {
                    var drawn = curves.get(curves.size() - 1);
                    var validation = validation(drawn, run, quantity, floor);
                    validation.ifPresent(curves::add);
                    marks.addAll(marks(run, drawn, validation));
                }
            } else if (track.shown()) {
                without.add(name(session, i));
            }
        }
        return new LossCurves(curves, without, floor, marks);
    }

    /** The same over the rows that are kept out of training, dashed, if there are any and f alone tells the quantity. */
    private static Optional<Curve> validation(Curve training, Run run, Quantity quantity, BestValue floor) {
        if (!quantity.isOfValue() || run.problem().validation().isEmpty()) {
            return Optional.empty();
        }
        var x = new double[run.last() + 1];
        var y = new double[run.last() + 1];
        for (int i = 0; i <= run.last(); i++) {
            x[i] = training.x(i);
            y[i] = quantity.of(run.validation(i), floor);
        }
        return Optional.of(new Curve(training.name() + ", validation", training.pen(), x, y).dashed());
    }

    private static List<CurveMark> marks(Run run, Curve training, Optional<Curve> validation) {
        var marks = new ArrayList<CurveMark>();
        run.bestByValidation()
                .ifPresent(best -> marks.add(
                        new CurveMark(validation.orElse(training), best, CurveMark.Kind.BEST, "best, step " + best)));
        if (run.isStopped()) {
            marks.add(new CurveMark(training, run.last(), CurveMark.Kind.END, "stopped at step " + run.last()));
        }
        return marks;
    }

    private static Curve mean(
            String name, Run run, Cloud cloud, int pen, Quantity quantity, CountBy against, BestValue floor) {
        int length = cloud.last() + 1;
        var x = new double[length];
        var y = new double[length];
        var low = new double[length];
        var high = new double[length];
        for (int i = 0; i < length; i++) {
            var step = cloud.at(i);
            x[i] = against == CountBy.STEP ? i : against.of(run, Math.min(i, run.last()));
            y[i] = quantity.of(step.f(), floor);
            low[i] = quantity.of(step.f10(), floor);
            high[i] = quantity.of(step.f90(), floor);
        }
        return new Curve(name, pen, x, y).banded(low, high);
    }

    /** The method's name, with its settings where the session has it more than once. */
    private static String name(Session session, int track) {
        var recipe = session.tracks().get(track).recipe();
        var name = session.tracks().get(track).title();
        long alike = session.tracks().stream()
                .filter(other -> other.title().equals(name))
                .count();
        return alike > 1 ? name + "  " + RecipeLabel.of(recipe) : name;
    }

    private static Curve curve(String name, Run run, int pen, Quantity quantity, CountBy against, BestValue floor) {
        var x = new double[run.last() + 1];
        var y = new double[run.last() + 1];
        for (int i = 0; i <= run.last(); i++) {
            x[i] = against.of(run, i);
            y[i] = quantity.of(run.step(i), floor);
        }
        return new Curve(name, pen, x, y);
    }
}
