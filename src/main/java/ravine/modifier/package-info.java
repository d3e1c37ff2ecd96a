/** What changes a step from outside: schedules of the rate, and wrappers. */
@NullMarked
package ravine.modifier;

import org.jspecify.annotations.NullMarked;
