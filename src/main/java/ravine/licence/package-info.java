/** What is shipped beside the program's own code: names, versions and licences. */
@NullMarked
package ravine.licence;

import org.jspecify.annotations.NullMarked;
