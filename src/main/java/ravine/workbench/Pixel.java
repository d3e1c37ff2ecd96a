package ravine.workbench;

/** A place in a figure, in its pixels from the top left corner. */
public record Pixel(double x, double y) {}
