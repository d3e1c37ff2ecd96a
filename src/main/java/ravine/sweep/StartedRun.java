package ravine.sweep;

import ravine.Vec;

/** A run by its start, and what became of it. */
public record StartedRun(Vec start, RunEnd end) {}
