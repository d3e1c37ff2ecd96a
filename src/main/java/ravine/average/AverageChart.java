package ravine.average;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.chart.Chart;
import ravine.chart.Curve;
import ravine.draw.Theme;
import ravine.path.ScreenPath;
import ravine.spec.DisplayNumber;
import ravine.spec.EnumWords;

/** A series as dots with its averages as curves, and beside each the plain mean of so many of the last values if that is wished. */
public final class AverageChart {

    /** The pen of the series: black, or white on a dark ground. */
    private static final int SERIES = 2;

    private static final int DIGITS = 4;

    private final List<ExponentialAverage> averages;
    private final Chart chart;
    private final List<MeanLine> means;

    /**
     * A chart of so many pixels.
     *
     * @param upTo how many values the axis has room for: more than there are while others are still to come
     * @param counted what runs across, such as "step"
     */
    public AverageChart(
            Series series,
            List<ExponentialAverage> averages,
            boolean withMeans,
            String counted,
            int upTo,
            double width,
            double height,
            Theme theme) {
        this.averages = List.copyOf(averages);
        var places =
                IntStream.rangeClosed(1, series.length()).mapToDouble(k -> k).toArray();
        var curves = new ArrayList<Curve>();
        curves.add(new Curve(series.name(), SERIES, places, series.values()).asDots());
        for (int i = 0; i < averages.size(); i++) {
            var name = name(averages.get(i));
            curves.add(new Curve(name, pen(i), places, averages.get(i).of(series.values())).labelled(name));
        }
        chart = new Chart(
                curves, Axis.linear(0, upTo).titled(counted), Scale.LINEAR, series.name(), width, height, theme);
        means = withMeans
                ? IntStream.range(0, averages.size())
                        .mapToObj(i -> mean(places, PlainMean.beside(averages.get(i), series.values()), i, theme))
                        .toList()
                : List.of();
    }

    private MeanLine mean(double[] places, double[] means, int average, Theme theme) {
        return new MeanLine(ScreenPath.line(chart.axes(), places, means, means.length), pen(average), theme);
    }

    /** The pen of the average with this place. */
    public static int pen(int average) {
        return average < SERIES ? average : average + 1;
    }

    /** What an average is called beside its curve. */
    static String name(ExponentialAverage average) {
        var beta = "β " + DisplayNumber.shortened(average.beta(), DIGITS);
        return average.correction() == AverageCorrection.NONE ? beta : beta + " " + EnumWords.of(average.correction());
    }

    public List<ExponentialAverage> averages() {
        return averages;
    }

    public Chart chart() {
        return chart;
    }

    List<MeanLine> means() {
        return means;
    }

    /** How many values the series has. */
    public int length() {
        return chart.curves().get(0).length();
    }
}
