/**
 * What the window shows and does, without the window: properties that controllers bind to, and edits that they forward.
 *
 * <p>All state is one immutable {@link ravine.session.Session} in {@code History}; panels read {@code Shown}, which follows from it and
 * the play position, and change it by {@code Edits} alone. Each edit computes all that follows again, which is quicker than a frame;
 * only the last runs, the contours and the places of paths are cached, since an edit leaves most of them as they were.
 */
@NullMarked
package ravine.workbench;

import org.jspecify.annotations.NullMarked;
