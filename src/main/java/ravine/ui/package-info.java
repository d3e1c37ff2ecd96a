/** The window: controllers that bind the workbench to what is on screen. This room knows those below it (methods, export, control), and {@code start} alone knows it. */
@NullMarked
package ravine.ui;

import org.jspecify.annotations.NullMarked;
