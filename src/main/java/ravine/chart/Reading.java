package ravine.chart;

/** What a curve reads at one place, in words. */
public record Reading(String name, int pen, String value) {}
