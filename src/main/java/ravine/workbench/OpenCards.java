package ravine.workbench;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ravine.session.Track;

/** The tracks whose settings are open, told apart by their looks, which stay with them: at first the first three of each session. Mutable, and no part of what undo knows. */
public final class OpenCards {
    private static final int FIRST = 3;

    private final Set<Integer> pens = new HashSet<>();

    OpenCards(List<Track> tracks) {
        begin(tracks);
    }

    /** Opens the first of other tracks. */
    void begin(List<Track> tracks) {
        pens.clear();
        tracks.stream().limit(FIRST).forEach(track -> pens.add(track.pen()));
    }

    /** Opens these, and no others. */
    void only(Collection<Integer> open) {
        pens.clear();
        pens.addAll(open);
    }

    List<Integer> pens() {
        return pens.stream().sorted().toList();
    }

    public boolean isOpen(int pen) {
        return pens.contains(pen);
    }

    public void open(int pen, boolean open) {
        if (open) {
            pens.add(pen);
        } else {
            pens.remove(pen);
        }
    }

    /** Follows two tracks that exchange their looks. */
    void swap(int one, int other) {
        boolean oneOpen = isOpen(one);
        open(one, isOpen(other));
        open(other, oneOpen);
    }
}
