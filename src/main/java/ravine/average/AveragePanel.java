package ravine.average;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ravine.Vec;
import ravine.chart.CurveReading;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.spec.DisplayNumber;

/**
 * The chart of a series and its averages, with the weights of one of them at one value.
 *
 * @param plays whether the values are those of steps, so that they come one after the other
 * @param front the place of the average whose weights are shown
 * @param at the number of the value at which the weights are shown, if at one
 */
public record AveragePanel(AverageChart averages, boolean plays, int front, OptionalInt at, Theme theme)
        implements Panel {

    private static final int DIGITS = 4;

    @Override
    public Frame frame() {
        return averages.chart().frame();
    }

    @Override
    public List<Layer> still() {
        return averages.chart().still();
    }

    @Override
    public List<Layer> moving(int step) {
        var layers = new ArrayList<Layer>();
        layers.addAll(averages.means());
        if (!plays) {
            layers.addAll(averages.chart().complete());
        } else if (step > 0) {
            layers.addAll(averages.chart().moving(step - 1, step));
        }
        if (at.isPresent() && front < averages.averages().size()) {
            layers.add(new WeightBars(
                    averages.chart().axes(),
                    averages.averages().get(front),
                    at.getAsInt(),
                    AverageChart.pen(front),
                    theme));
        }
        at.ifPresent(k -> layers.addAll(averages.chart().reading(k, heading(k), readings(k), 1 - WeightBars.REACH)));
        return List.copyOf(layers);
    }

    private String heading(int k) {
        var counted = averages.chart().axes().across().title() + " " + k;
        return front < averages.averages().size() ? counted + " · " + weights(k) : counted;
    }

    /** What the weights at a value add up to, in words. */
    private String weights(int k) {
        var average = averages.averages().get(front);
        var before = "weights of %s add up to %s".formatted(AverageChart.name(average), number(average.gathered(k)));
        return average.correction() == AverageCorrection.BIAS
                ? "%s, corrected %s".formatted(before, number(average.corrected(k)))
                : before;
    }

    private List<CurveReading> readings(int k) {
        return averages.chart().curves().stream()
                .map(curve -> new CurveReading(curve.name(), curve.pen(), number(curve.y(k - 1))))
                .toList();
    }

    /** The same in words. */
    public String words(int k) {
        var words = new StringBuilder(heading(k));
        readings(k)
                .forEach(reading ->
                        words.append(" · ").append(reading.name()).append(": ").append(reading.value()));
        return words.toString();
    }

    private static String number(double number) {
        return DisplayNumber.shortened(number, DIGITS);
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return averages.chart().at(x, y);
    }

    /** The panel alone in a figure of so many pixels, those of its chart. */
    public Figure figure(double width, double height) {
        return new Figure(width, height, theme.background(), List.of(this), List.of());
    }
}
