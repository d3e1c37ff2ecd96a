/**
 * Lessons: pages of sessions with questions that are answered before what happens is shown. A page is a session, so it opens, is undone and
 * exported as one; what is right is computed from its runs, never written beside them, except the options of a choice and a number, which tests
 * compare with runs.
 */
@NullMarked
package ravine.lesson;

import org.jspecify.annotations.NullMarked;
