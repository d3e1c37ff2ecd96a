package ravine.figure;

import java.util.Optional;
import ravine.Vec;
import ravine.draw.Frame;

/**
 * What a session says of its legend.
 *
 * @param at where it was put, as parts from 0 to 1 of the room that it leaves across, from the left, and down; where that is not said it seeks the
 *     corner in which it hides least
 */
public record LegendSpot(boolean shown, Optional<Vec> at) {

    /** One that seeks its place. */
    public static final LegendSpot FREE = new LegendSpot(true, Optional.empty());

    public LegendSpot {
        if (at.isPresent() && !isPart(at.get().x1(), at.get().x2())) {
            throw new IllegalArgumentException("no legend at " + at);
        }
    }

    private static boolean isPart(double across, double down) {
        return across >= 0 && across <= 1 && down >= 0 && down <= 1;
    }

    /** A legend whose box lies there in a room, or as near as it can. */
    public static LegendSpot put(Frame box, Frame room) {
        return new LegendSpot(
                true,
                Optional.of(new Vec(
                        part(box.left() - room.left(), room.width() - box.width()),
                        part(box.top() - room.top(), room.height() - box.height()))));
    }

    private static double part(double away, double free) {
        return free > 0 ? Math.max(0, Math.min(1, away / free)) : 0;
    }

    public LegendSpot withShown(boolean other) {
        return new LegendSpot(other, at);
    }
}
