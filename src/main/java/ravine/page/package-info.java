/**
 * A session or a lesson as one HTML file that needs nothing else: the ground as vectors, the steps of the runs as their exact numbers, and a script that shows them.
 *
 * <p>The browser computes no step: positions and f are the doubles of the run, bit for bit. Columns of numbers are written as the exclusive or of
 * neighbours, byte plane by byte plane, deflated, in base 64, which any current browser reads without a library: twelve methods of 500 steps take 270 to 340 kB,
 * ground and script included. The gradient and the rate have the seven digits of a float, since six are shown.
 *
 * <p>What lies beside the paths (clouds, overlays, what a landscape shows) is drawn by the program, once for each step, and written as shapes: the script knows no
 * arrow and no camera. Clouds take 170 kB at most, by showing fewer members; steps are written out where they take less than 90 kB.
 *
 * <p>What files say (titles, captions, names) reaches the page as JSON in which no tag can begin, and the script makes text nodes of it; a content security
 * policy lets the page run its own script and style by their hashes, and ask for nothing.
 */
@NullMarked
package ravine.page;

import org.jspecify.annotations.NullMarked;
