@NullMarked
package ravine.run;

import org.jspecify.annotations.NullMarked;
