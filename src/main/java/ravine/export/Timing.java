package ravine.export;

import java.util.OptionalInt;

/**
 * How an animation runs.
 *
 * @param framesPerSecond from 1 to 50
 * @param frames how many there are, spread evenly over the steps; by default one for each step, and at most 240
 * @param hold for how many seconds the last frame stays
 * @param loops how often a GIF is played; 0 means for ever
 */
public record Timing(double framesPerSecond, OptionalInt frames, double hold, int loops) {

    /** What an animation has unless said otherwise. */
    public static final Timing STANDARD = new Timing(10, OptionalInt.empty(), 2, 0);

    private static final int MOST_BY_DEFAULT = 240;

    public Timing {
        if (!(framesPerSecond >= 1 && framesPerSecond <= 50) || !(hold >= 0) || loops < 0 || frames.orElse(1) < 1) {
            throw new IllegalArgumentException("no timing: %s frames per second".formatted(framesPerSecond));
        }
    }

    /** How many frames runs of so many steps have. */
    int count(int steps) {
        return frames.orElse(Math.min(steps + 1, MOST_BY_DEFAULT));
    }

    /** The step that a frame shows: the first one the start, the last one the end. */
    int step(int frame, int steps) {
        int last = count(steps) - 1;
        return last == 0 ? steps : (int) Math.round((double) steps * frame / last);
    }

    /** How many frames more than one the last picture takes. */
    int heldFrames() {
        return (int) Math.round(hold * framesPerSecond);
    }
}
