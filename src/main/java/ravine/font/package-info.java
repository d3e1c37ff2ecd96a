/** The bundled typeface: how wide texts are, and their outlines. */
@NullMarked
package ravine.font;

import org.jspecify.annotations.NullMarked;
