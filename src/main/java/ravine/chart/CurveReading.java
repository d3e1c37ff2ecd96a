package ravine.chart;

/** What a curve reads at one place, in words. */
public record CurveReading(String name, int pen, String value) {}
