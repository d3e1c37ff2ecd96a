package ravine.export;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.chart.AxisNumbers;
import ravine.chart.Chart;
import ravine.chart.ChartMarks;
import ravine.chart.Curve;
import ravine.draw.Theme;
import ravine.panel.CountBy;
import ravine.panel.EpochMarks;
import ravine.panel.LossCurves;
import ravine.panel.Quantity;
import ravine.panel.SessionPanel;

/** The chart of f by step that stands below panels. */
public record LossesBelow(List<SessionPanel> panels, Theme theme) {

    private static final double MANY = 1000;

    public LossesBelow {
        panels = List.copyOf(panels);
    }

    public Chart chart(double width, double height) {
        var losses = panels.stream().map(LossesBelow::losses).toList();
        var curves = IntStream.range(0, panels.size())
                .boxed()
                .flatMap(panel -> curves(panels.get(panel), losses.get(panel)))
                .toList();
        var points = losses.stream().flatMap(each -> each.marks().stream()).toList();
        var epochs = panels.get(0).runs().stream()
                .findFirst()
                .map(run -> EpochMarks.of(run, CountBy.STEP))
                .orElse(EpochMarks.NONE);
        var marks = new ChartMarks(epochs.places(), points);
        var problem = panels.get(0).session().problem();
        double end = Math.max(1, problem.steps());
        var counted = Axis.linear(0, end).titled("step");
        return new Chart(
                curves,
                marks,
                counted,
                AxisNumbers.WHOLE,
                scaling(),
                Quantity.VALUE.symbol(problem.formula().name()),
                width,
                height,
                theme);
    }

    private static LossCurves losses(SessionPanel panel) {
        return LossCurves.of(panel.session(), panel.runs(), panel.clouds(), Quantity.VALUE, CountBy.STEP);
    }

    /** The curves of a panel, which its title tells from those of the others, for a method has one pen in all. */
    private Stream<Curve> curves(SessionPanel panel, LossCurves losses) {
        var curves = losses.curves().stream();
        return panels.size() > 1 ? curves.map(curve -> curve.labelled(panel.title())) : curves;
    }

    /** Logarithmic where f spans several powers of ten and is positive. */
    private Scale scaling() {
        var values = panels.stream()
                .flatMapToDouble(LossesBelow::values)
                .filter(Double::isFinite)
                .summaryStatistics();
        return values.getMin() > 0 && values.getMax() > MANY * values.getMin() ? Scale.LOGARITHMIC : Scale.LINEAR;
    }

    /** Those of all runs, or the mean ones of clouds. */
    private static DoubleStream values(SessionPanel panel) {
        return panel.clouds().areNone()
                ? panel.runs().stream().flatMapToDouble(run -> IntStream.rangeClosed(0, run.last())
                        .mapToDouble(run::value))
                : panel.clouds().ofTracks().stream().flatMapToDouble(cloud -> IntStream.rangeClosed(0, cloud.last())
                        .mapToDouble(step -> cloud.at(step).f()));
    }
}
