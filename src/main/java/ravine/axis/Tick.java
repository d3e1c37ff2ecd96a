package ravine.axis;

/** A labelled place of a scale. */
public record Tick(double place, String label) {}
