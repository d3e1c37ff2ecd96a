package ravine.optimizer;

import java.util.List;
import ravine.Vec;

/**
 * What takes down how a step came about, line by line, beside the quantities that it notes: tables have no column for them. Where
 * nobody reads it, nothing is kept.
 */
public interface Working {

    /** What keeps nothing. */
    Working NONE = new Working() {
        @Override
        public boolean isRead() {
            return false;
        }

        @Override
        public void know(String symbol, List<Double> values) {}

        @Override
        public void line(String text, List<Double> values) {}

        @Override
        public void asked(String symbol, String meaning, List<Double> values) {}

        @Override
        public void compare(String text, double left, double right) {}
    };

    /** Whether somebody reads it. */
    boolean isRead();

    /** Makes a quantity known to the lines that follow. */
    void know(String symbol, List<Double> values);

    /** Writes how a quantity follows from those that are known, as {@code d = −p} or {@code α ← 2·α}, and makes it known. */
    void line(String text, List<Double> values);

    /**
     * Writes a quantity that does not follow from others and makes it known.
     *
     * @param meaning what it is: a formula after an equals sign, or words after a comma
     */
    void asked(String symbol, String meaning, List<Double> values);

    /** Writes how two numbers compare, as {@code f(x + α·d) ≤ f + c₁·α·slope}. */
    void compare(String text, double left, double right);

    default void know(String symbol, double value) {
        if (isRead()) {
            know(symbol, List.of(value));
        }
    }

    default void know(String symbol, Vec value) {
        if (isRead()) {
            know(symbol, List.of(value.x1(), value.x2()));
        }
    }

    default void asked(String symbol, String meaning, double value) {
        if (isRead()) {
            asked(symbol, meaning, List.of(value));
        }
    }

    default void asked(String symbol, String meaning, Vec value) {
        if (isRead()) {
            asked(symbol, meaning, List.of(value.x1(), value.x2()));
        }
    }

    default void line(String text, double value) {
        if (isRead()) {
            line(text, List.of(value));
        }
    }

    default void line(String text, Vec value) {
        if (isRead()) {
            line(text, List.of(value.x1(), value.x2()));
        }
    }
}
