package ravine.contour;

import ravine.draw.Polylines;

/**
 * What one level draws, in the coordinates of the grid's box.
 *
 * @param region closed rings, to be filled even-odd, around the points with f ≥ level
 * @param lines the parts of these rings on which f crosses the level: not those along the border of the grid or of a hole where f is undefined, nor where f jumps over it
 */
public record Contour(double level, Polylines region, Polylines lines) {}
