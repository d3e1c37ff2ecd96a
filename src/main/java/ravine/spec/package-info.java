/** What a record says of itself: its keys, ranges, defaults and formula, read from annotations. */
@NullMarked
package ravine.spec;

import org.jspecify.annotations.NullMarked;
