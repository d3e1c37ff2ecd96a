/**
 * Tables of numbers, the columns of which are letters of a formula, and which of their rows the steps of a run look at. The
 * rooms in this one read tables (csv), make them (generator) and ship them (library).
 */
@NullMarked
package ravine.data;

import org.jspecify.annotations.NullMarked;
