package ravine.chart;

/** What the axes of a chart show. */
public record Titles(String across, String upright) {}
