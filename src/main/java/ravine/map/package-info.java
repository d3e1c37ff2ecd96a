/**
 * The panels of maps and sweeps. A map of runs has its cells by a measure, theory where it is known, the places that runs come to, and a legend;
 * a sweep has a curve for each method and below it what became of each run.
 */
@NullMarked
package ravine.map;

import org.jspecify.annotations.NullMarked;
