/**
 * Tables of numbers, the columns of which are letters of a formula, which of their rows the steps of a run look at, and the loss that suits a table. The
 * rooms in this one read tables (csv), make them (generator) and ship them (library).
 */
@NullMarked
package ravine.data;

import org.jspecify.annotations.NullMarked;
