/**
 * Tables as comma-separated values. Cells are read one by one from a stream, so that no file is too long to be told what is wrong with
 * it; the reader is our own because every cell must know its line and column, and because what a column is shows only at its end.
 */
@NullMarked
package ravine.data.csv;

import org.jspecify.annotations.NullMarked;
