/** Tables made by rule and seed, each rule an annotated record as methods are. */
@NullMarked
package ravine.data.generator;

import org.jspecify.annotations.NullMarked;
