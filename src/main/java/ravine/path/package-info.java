/**
 * Long paths as pixels, quickly: cut at the edge of the view, without vertices and steps that do not show.
 *
 * <p>A path is placed in pixels once for a view. Of a placed path the part up to any step can be had, so playing walks
 * no path again. A point on a straight line, to a sixteenth of a pixel, is no vertex: most paths take a third of them.
 * Beyond 5000 vertices, parts that lie over others are left out, so a million steps are as many vertices as the frame
 * can show. Of a path beyond 50 000 steps it is found once, for all views between two powers of two, which steps lead
 * to a place that no way before them came to ({@code PathDecimation}). A line may lie up to a pixel beside the ways
 * that it stands for.
 */
@NullMarked
package ravine.path;

import org.jspecify.annotations.NullMarked;
