package ravine.export;

import java.util.OptionalInt;
import ravine.spec.Key;
import ravine.spec.Range;

/**
 * How an animation runs.
 *
 * @param framesPerSecond from 1 to 50
 * @param frames how many there are, spread evenly over the steps; by default one for each step, and at most 240
 * @param hold for how many seconds the last frame stays
 * @param loops how often a GIF is played; 0 means for ever
 * @param turn by how many degrees a landscape turns until its last frame would be the first again
 * @param whole whether paths are whole from the first frame
 */
public record Timing(double framesPerSecond, OptionalInt frames, double hold, int loops, double turn, boolean whole) {

    /** What {@code framesPerSecond} may be. */
    public static final Key.Numeric RATE = Key.Numeric.of("frames per second", new Range(1, 50, false));

    /** What {@code frames} may be. */
    public static final Key.Numeric FRAMES = Key.Numeric.of("the number of frames", new Range(1, 10_000, true));

    /** What {@code hold} may be. */
    public static final Key.Numeric HOLD = Key.Numeric.of("the time in seconds", new Range(0, 600, false));

    /** What {@code loops} may be: a GIF counts so far. */
    public static final Key.Numeric LOOPS = Key.Numeric.of("how often it plays", new Range(0, 65_535, true));

    /** What {@code turn} may be. */
    public static final Key.Numeric TURN = Key.Numeric.of("the turn", new Range(-3600, 3600, false));

    /** What an animation has unless said otherwise. */
    public static final Timing STANDARD = new Timing(10, OptionalInt.empty(), 2, 0);

    private static final int MOST_BY_DEFAULT = 240;

    /** A turn has a frame for so many degrees, unless said otherwise. */
    private static final double DEGREES = 4;

    public Timing {
        boolean possible = RATE.range().contains(framesPerSecond)
                && HOLD.range().contains(hold)
                && LOOPS.range().contains(loops)
                && TURN.range().contains(turn)
                && FRAMES.range().contains(frames.orElse(1));
        if (!possible) {
            throw new IllegalArgumentException("no timing: %s frames per second".formatted(framesPerSecond));
        }
    }

    /** One in which nothing turns and paths grow. */
    public Timing(double framesPerSecond, OptionalInt frames, double hold, int loops) {
        this(framesPerSecond, frames, hold, loops, 0, false);
    }

    public Timing withTurn(double other) {
        return new Timing(framesPerSecond, frames, hold, loops, other, whole);
    }

    /** One in which nothing turns and paths grow. */
    public Timing unturned() {
        return withTurn(0).withWhole(false);
    }

    public Timing withWhole(boolean other) {
        return new Timing(framesPerSecond, frames, hold, loops, turn, other);
    }

    public Timing withFramesPerSecond(double other) {
        return new Timing(other, frames, hold, loops, turn, whole);
    }

    public Timing withFrames(OptionalInt other) {
        return new Timing(framesPerSecond, other, hold, loops, turn, whole);
    }

    public Timing withHold(double other) {
        return new Timing(framesPerSecond, frames, other, loops, turn, whole);
    }

    public Timing withLoops(int other) {
        return new Timing(framesPerSecond, frames, hold, other, turn, whole);
    }

    /** How many frames runs of so many steps have. */
    public int count(int steps) {
        int played = whole ? 1 : steps + 1;
        int turned = (int) Math.ceil(Math.abs(turn) / DEGREES);
        return frames.orElse(Math.min(Math.max(played, turned), MOST_BY_DEFAULT));
    }

    /** The step that a frame shows: the first one the start, the last one the end. */
    int step(int frame, int steps) {
        int last = count(steps) - 1;
        return last == 0 || whole ? steps : (int) Math.round((double) steps * frame / last);
    }

    /** By how many degrees a landscape has turned in a frame. */
    double turn(int frame, int steps) {
        return turn * frame / count(steps);
    }

    /** What is seen after so many seconds of runs of so many steps, played again and again. */
    public Moment at(double seconds, int steps) {
        double round = count(steps) / framesPerSecond + hold;
        int frame = Math.min((int) (seconds % round * framesPerSecond), count(steps) - 1);
        return new Moment(step(frame, steps), turn(frame, steps));
    }

    /** How many frames more than one the last picture takes. */
    int heldFrames() {
        return (int) Math.round(hold * framesPerSecond);
    }
}
