package ravine.axis;

import java.util.List;

/** How the upright axis of a chart places values. */
public enum Scale {
    LINEAR {
        @Override
        public boolean shows(double value) {
            return Double.isFinite(value);
        }

        @Override
        public double place(double value) {
            return value;
        }

        @Override
        public List<Tick> ticks(double from, double to, int count) {
            return Ticks.between(from, to, count);
        }
    },
    LOGARITHMIC {
        @Override
        public boolean shows(double value) {
            return value > 0 && value < Double.POSITIVE_INFINITY;
        }

        @Override
        public double place(double value) {
            return Math.log10(Math.max(0, value));
        }

        @Override
        public List<Tick> ticks(double from, double to, int count) {
            return LogTicks.between(from, to, count);
        }
    };

    /** Whether a value has a place on the axis. */
    public abstract boolean shows(double value);

    /** Where a value stands on the axis, ascending with the value: at an infinite place if the axis has none for it. */
    public abstract double place(double value);

    /** Round places from one place to another. */
    public abstract List<Tick> ticks(double from, double to, int count);
}
