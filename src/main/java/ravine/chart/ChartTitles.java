package ravine.chart;

/** What the axes of a chart show. */
public record ChartTitles(String across, String upright) {}
