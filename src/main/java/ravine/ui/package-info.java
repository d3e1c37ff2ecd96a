/**
 * The window: controllers that bind the workbench to what is on screen. This room knows those below it (methods, export, control), and
 * {@code start} alone knows it.
 *
 * <p>The scene has the background of the theme itself ({@code WindowContent}), for a region over all of it is filled again in each frame,
 * which the software pipeline does more slowly: with that and {@code Scroller}, the toolkit's thread takes half as long for a frame. It
 * costs one colour of the theme that is set in code.
 */
@NullMarked
package ravine.ui;

import org.jspecify.annotations.NullMarked;
