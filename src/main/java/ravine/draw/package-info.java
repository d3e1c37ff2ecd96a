/** What one draws on and with: a surface of five calls, colours, strokes, text styles and polylines. */
@NullMarked
package ravine.draw;

import org.jspecify.annotations.NullMarked;
