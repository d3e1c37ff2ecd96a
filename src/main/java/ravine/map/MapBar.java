package ravine.map;

import ravine.axis.Axis;

/** The bar that explains the first {@code classes} of a colouring, from the lowest to the highest place of the axis. */
record MapBar(Axis axis, int classes) {}
