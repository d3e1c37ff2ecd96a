/**
 * How the window opens, and all that makes it open fast: it knows the whole window, which does not know it.
 *
 * <p>The window opens with its picture, which is drawn on other processors while JavaFX starts; the parts around it follow a few
 * frames later. The build prepares what each start would do: style sheets in JavaFX's binary form ({@code StyleSheets}), which it
 * takes instead of the text, and its native libraries beside its jars, since from within a jar it compares them with a copy each time.
 *
 * <p>Under some window managers a window loses its size on JavaFX 21 (JDK-8316423), so the size that is wished is at first the least
 * one. JavaFX 21 is the long-term release for JDK 17; its rasterizer, Marlin, makes Java 24 and newer print a warning, which
 * {@code QuietMarlin} prevents.
 */
@NullMarked
package ravine.ui.start;

import org.jspecify.annotations.NullMarked;
