package ravine.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The play position: the step up to which the paths are shown, and how it moves as time passes. */
public final class Player {

    /** Slowest and fastest speed as powers of two of steps a second: one step in two seconds, about a thousand a second. */
    public static final int SLOWEST = -1;

    public static final int FASTEST = 10;

    /** Seconds that it rests at the last step before a loop begins again, and before it stops where steps may come back that were taken away. */
    private static final double REST = 1;

    /** Seconds that an answer is waited for at most. */
    private static final double PATIENCE = 15;

    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final IntegerProperty last = new SimpleIntegerProperty();
    private final DoubleProperty octave = new SimpleDoubleProperty(2);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final BooleanProperty looping = new SimpleBooleanProperty();
    private int wanted;
    private double since;
    private int until;
    private boolean held;
    private Runnable refuse = () -> {};
    private double rested;

    /** The speed before an answer asked for a greater one; that one. */
    private double calm;

    private double hurried = Double.NaN;

    Player(int lastStep) {
        setLast(lastStep);
    }

    /** The step that is shown, from 0 to {@link #last}. */
    public ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    /** The last step of the session. */
    public IntegerProperty last() {
        return last;
    }

    /** The speed as a power of two of steps a second, from {@link #SLOWEST} to {@link #FASTEST}. */
    public DoubleProperty octave() {
        return octave;
    }

    /** Steps a second. */
    public double speed() {
        return Math.pow(2, octave.get());
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Whether it plays from the start again after a rest at the last step, until it is paused. */
    public BooleanProperty looping() {
        return looping;
    }

    /** While there are fewer steps than the one that is shown, it stands at the last; it comes back with them. */
    void setLast(int steps) {
        int shown = Math.min(wanted, steps);
        // At no moment is it beyond the last, for what shows it, a slider say, would move it then.
        if (steps < last.get()) {
            step.set(shown);
            last.set(steps);
        } else {
            last.set(steps);
            step.set(shown);
        }
        rested = 0;
    }

    /** Stands still at a step until it is let go. */
    void hold(int number) {
        held = true;
        playing.set(false);
        go(Math.min(number, last.get()));
    }

    /** Can be moved again. */
    void release() {
        held = false;
    }

    /** What is done when it is to move while it is held. */
    void refusing(Runnable said) {
        refuse = said;
    }

    private boolean refuses() {
        if (held) {
            refuse.run();
        }
        return held;
    }

    /** Plays from a step to another, so fast at least that nobody waits long. */
    void play(int from, int number) {
        go(Math.min(from, last.get()));
        since = 0;
        rested = 0;
        until = Math.min(number, last.get());
        double needed = Math.min(FASTEST, Math.log((until - step.get()) / PATIENCE) / Math.log(2));
        if (needed > octave.get()) {
            calm = octave.get();
            hurried = needed;
            octave.set(needed);
        }
        playing.set(until > step.get());
    }

    /** Is as fast again as before an answer that took many steps, unless the speed was chosen since. */
    void calm() {
        if (octave.get() == hurried) {
            octave.set(calm);
        }
        hurried = Double.NaN;
    }

    private void go(int to) {
        wanted = to;
        step.set(to);
    }

    /** Plays or pauses; at the last step it plays from the start. */
    public void toggle() {
        if (refuses()) {
            return;
        }
        until = last.get();
        if (!playing.get() && step.get() == last.get()) {
            go(0);
        }
        since = 0;
        rested = 0;
        playing.set(!playing.get() && last.get() > 0);
    }

    /** Pauses and goes so many steps on, or back if negative. */
    public void move(int steps) {
        show(step.get() + steps);
    }

    /** Pauses and goes to this step, or to the nearest that there is. */
    public void show(int number) {
        if (number != step.get() && refuses()) {
            return;
        }
        playing.set(false);
        go(Math.max(0, Math.min(last.get(), number)));
    }

    /** Plays from the start. */
    public void restart() {
        show(0);
        toggle();
    }

    /** Pauses and goes to the last step. */
    public void end() {
        show(last.get());
    }

    /** Pauses and goes to the step nearest to the place that the scrubber was moved to; does nothing where it stands already. */
    public void scrub(double place) {
        if (Math.round(place) != step.get()) {
            show((int) Math.round(place));
        }
    }

    /** Doubles the speed so many times, or halves it if negative. */
    public void faster(int octaves) {
        octave.set(Math.max(SLOWEST, Math.min(FASTEST, octave.get() + octaves)));
    }

    /** Lets so many seconds pass. */
    public void tick(double seconds) {
        if (!playing.get()) {
            return;
        }
        if (step.get() == last.get()) {
            rest(seconds);
            return;
        }
        since += seconds * speed();
        int whole = (int) Math.min(since, last.get());
        since -= whole;
        go(Math.min(Math.min(last.get(), Math.max(until, step.get())), step.get() + whole));
        if (step.get() == until && until < last.get()) {
            playing.set(false);
        } else if (step.get() == last.get()) {
            rested = 0;
            playing.set(looping.get());
        }
    }

    private void rest(double seconds) {
        rested += seconds;
        boolean waits = looping.get() || wanted > last.get();
        if (waits && rested < REST) {
            return;
        }
        if (looping.get()) {
            since = 0;
            go(0);
        } else {
            playing.set(false);
        }
    }
}
