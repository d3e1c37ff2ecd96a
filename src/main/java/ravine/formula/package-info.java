/** The objective: text, its reader, its errors, its values and derivatives. */
@NullMarked
package ravine.formula;

import org.jspecify.annotations.NullMarked;
