/**
 * Drawings: a {@link ravine.figure.Figure} is panels, a {@link ravine.figure.Panel} is a pair of axes with layers, a
 * {@link ravine.figure.Layer} is one kind of thing on a surface. Rooms above have the panels there are.
 */
@NullMarked
package ravine.figure;

import org.jspecify.annotations.NullMarked;
