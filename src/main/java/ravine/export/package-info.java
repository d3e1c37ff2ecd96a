/** Figures as files, one class per format; the only package that knows Java's own drawing. */
@NullMarked
package ravine.export;

import org.jspecify.annotations.NullMarked;
