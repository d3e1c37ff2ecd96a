package ravine.chart;

import java.util.List;

/**
 * What is marked on a chart.
 *
 * @param across places of the lower axis, ascending, each with a thin upright line
 * @param points of its curves
 */
public record ChartMarks(List<Double> across, List<CurveMark> points) {

    public static final ChartMarks NONE = new ChartMarks(List.of(), List.of());

    public ChartMarks {
        across = List.copyOf(across);
        points = List.copyOf(points);
    }
}
