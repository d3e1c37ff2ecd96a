@NullMarked
package ravine.formula;

import org.jspecify.annotations.NullMarked;
