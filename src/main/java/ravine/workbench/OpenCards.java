package ravine.workbench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ravine.session.Track;

/** The tracks whose settings are open, told apart by their looks, which stay with them: at first the first three of each session. Mutable, and no part of what undo knows. */
public final class OpenCards {
    private static final int FIRST = 3;

    private final Set<Integer> looks = new HashSet<>();

    OpenCards(List<Track> tracks) {
        begin(tracks);
    }

    /** Opens the first of other tracks. */
    void begin(List<Track> tracks) {
        looks.clear();
        tracks.stream().limit(FIRST).forEach(track -> looks.add(track.look()));
    }

    public boolean isOpen(int look) {
        return looks.contains(look);
    }

    public void open(int look, boolean open) {
        if (open) {
            looks.add(look);
        } else {
            looks.remove(look);
        }
    }

    /** Follows two tracks that exchange their looks. */
    void swap(int one, int other) {
        boolean oneOpen = isOpen(one);
        open(one, isOpen(other));
        open(other, oneOpen);
    }
}
