/**
 * A function as a landscape in three dimensions with the paths lying on it, seen from above by parallel rays. Places are told by east and north, the pixels of
 * the contour picture counted from its middle, and by height in the same pixels, so that straight from above with north at the top the two
 * pictures are the same. Over each cell of a grid stands one piece of the surface; painted from the farthest to the nearest no cell
 * covers another wrongly. Lines on it are not painted between cells but cut where a ray from them to the viewer meets the surface.
 */
@NullMarked
package ravine.landscape;

import org.jspecify.annotations.NullMarked;
