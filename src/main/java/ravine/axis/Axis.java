package ravine.axis;

import java.util.List;

/**
 * The numbers along one side of a panel.
 *
 * @param from the place where it begins, on the scale: a number on a linear one, the power of ten on a logarithmic one
 * @param to the place where it ends, beyond {@code from}
 * @param title what the numbers are, may be empty
 */
public record Axis(double from, double to, Scale scale, String title) {

    public Axis {
        if (!(from < to) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException("no axis from %s to %s".formatted(from, to));
        }
    }

    /** Equally spaced numbers, without a title. */
    public static Axis linear(double from, double to) {
        return new Axis(from, to, Scale.LINEAR, "");
    }

    /** How many places it spans. */
    public double length() {
        return to - from;
    }

    /** Whether a number has a place between its ends. */
    public boolean shows(double value) {
        double place = scale.place(value);
        return from <= place && place <= to;
    }

    /** About so many round places, labelled. */
    public List<Tick> ticks(int count) {
        return scale.ticks(from, to, count);
    }

    /** Whether it still ends when it is longer by so many places at each end. */
    boolean canGrow(double by) {
        return Double.isFinite(to + by - (from - by));
    }

    /** The same axis about the same middle, longer by so many places at each end. */
    Axis grown(double by) {
        return new Axis(from - by, to + by, scale, title);
    }

    /** The same places as numbers of a linear axis. */
    Axis inPlaces() {
        return new Axis(from, to, Scale.LINEAR, title);
    }

    /** Whether numbers have the same places on another, whatever its title. */
    boolean isLike(Axis other) {
        return from == other.from && to == other.to && scale == other.scale;
    }

    public Axis titled(String other) {
        return new Axis(from, to, scale, other);
    }
}
