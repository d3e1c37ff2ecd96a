/** What a teacher does with lessons: counts a show of hands, and makes lessons of own pages. */
@NullMarked
package ravine.ui.lesson;

import org.jspecify.annotations.NullMarked;
