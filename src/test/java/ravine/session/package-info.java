@NullMarked
package ravine.session;

import org.jspecify.annotations.NullMarked;
