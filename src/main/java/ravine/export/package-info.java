/**
 * Figures as files, one class per format; the only package that knows Java's own drawing.
 *
 * <p>A PNG is written with the JDK's zlib and eighty lines for the chunks around it: the library that did so loaded
 * the JDK's logging in each {@code render}.
 *
 * <p>A PNG has one pixel for one of the figure unless asked for more ({@code --scale}, or a size in millimetres with
 * {@code --dpi}), so sizes are what they say.
 */
@NullMarked
package ravine.export;

import org.jspecify.annotations.NullMarked;
