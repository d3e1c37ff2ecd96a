package ravine.chart;

/** How many finite values a logarithmic axis cannot show, and how many values are infinite or no number. */
public record OmittedValues(int notPositive, int notFinite) {}
