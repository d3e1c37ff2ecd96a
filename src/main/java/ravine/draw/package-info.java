/** What one draws on and with: a surface of six calls, colours, strokes, text styles, polylines and tiles. */
@NullMarked
package ravine.draw;

import org.jspecify.annotations.NullMarked;
