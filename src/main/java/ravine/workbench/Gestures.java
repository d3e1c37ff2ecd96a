package ravine.workbench;

/** What the mouse does to a panel, in the pixels of its figure; a panel takes up those gestures that mean something to it. */
public interface Gestures {

    /** What the wheel turns, in the toolkit's pixels, until everything is twice as large; a notch is 40. */
    double DOUBLING = 160;

    /** How many times as large a turn of the wheel shows everything. */
    static double enlargement(double turned) {
        return Math.pow(2, turned / DOUBLING);
    }

    /** The first button goes down. */
    default void press(double x, double y, boolean shift) {}

    /** The mouse moves while a button is down. */
    default void drag(double x, double y) {}

    /** The button goes up; {@code clicks} counts those in quick succession at one place, this one included. */
    default void release(double x, double y, int clicks) {}

    /** The wheel turns by so many of the toolkit's pixels. */
    default void wheel(double x, double y, double turned) {}

    /** Two fingers show everything {@code factor} times as large. */
    default void zoom(double x, double y, double factor) {}

    /** Wheel and fingers have come to rest. */
    default void rest() {}

    /** The mouse is there, with or without a button. */
    default void hover(double x, double y) {}

    /** The mouse is no longer over the panel. */
    default void leave() {}
}
