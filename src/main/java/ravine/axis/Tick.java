package ravine.axis;

/** A labelled place on an axis. */
public record Tick(double value, String label) {}
