/** The panel of a map of runs: its cells by a measure, theory where it is known, the places that runs come to, and a legend. */
@NullMarked
package ravine.map;

import org.jspecify.annotations.NullMarked;
