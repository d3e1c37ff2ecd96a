/** Controls that know nothing of methods, pictures or exports: fields, choices, lists, rows, and what keeps them in place. */
@NullMarked
package ravine.ui.control;

import org.jspecify.annotations.NullMarked;
