package ravine.axis;

import java.util.List;

/** How an axis places numbers. */
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
        public double value(double place) {
            return place;
        }

        @Override
        double span(double value, double places) {
            return places;
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
        public double value(double place) {
            return Math.pow(10, place);
        }

        @Override
        double span(double value, double places) {
            return value * (Math.pow(10, places) - 1);
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

    /** The value at a place. */
    public abstract double value(double place);

    /** How far it is from a value to the one so many places on. */
    abstract double span(double value, double places);

    /** The same values at their places, the first {@code count} of them. */
    public double[] places(double[] values, int count) {
        var places = new double[count];
        for (int i = 0; i < count; i++) {
            places[i] = place(values[i]);
        }
        return places;
    }

    /** Round places from one place to another. */
    public abstract List<Tick> ticks(double from, double to, int count);
}
