/** What the window shows and does, without the window. */
@NullMarked
package ravine.workbench;

import org.jspecify.annotations.NullMarked;
