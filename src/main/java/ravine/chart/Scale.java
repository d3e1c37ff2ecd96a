package ravine.chart;

import java.util.List;
import ravine.figure.LogTicks;
import ravine.figure.Tick;
import ravine.figure.Ticks;

/** How the upright axis of a chart places values. */
public enum Scale {
    LINEAR {
        @Override
        boolean shows(double value) {
            return Double.isFinite(value);
        }

        @Override
        double place(double value) {
            return value;
        }

        @Override
        List<Tick> ticks(double from, double to, int count) {
            return Ticks.between(from, to, count);
        }
    },
    LOGARITHMIC {
        @Override
        boolean shows(double value) {
            return value > 0 && value < Double.POSITIVE_INFINITY;
        }

        @Override
        double place(double value) {
            return Math.log10(Math.max(0, value));
        }

        @Override
        List<Tick> ticks(double from, double to, int count) {
            return LogTicks.between(from, to, count);
        }
    };

    /** Whether a value has a place on the axis. */
    abstract boolean shows(double value);

    /** Where a value stands on the axis, ascending with the value: at an infinite place if the axis has none for it. */
    abstract double place(double value);

    /** Round places from one place to another. */
    abstract List<Tick> ticks(double from, double to, int count);
}
