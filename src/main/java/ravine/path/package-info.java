/** Long paths as pixels, quickly: cut at the edge of the view, without vertices and steps that do not show. */
@NullMarked
package ravine.path;

import org.jspecify.annotations.NullMarked;
