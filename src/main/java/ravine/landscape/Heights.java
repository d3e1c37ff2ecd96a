package ravine.landscape;

import java.util.List;
import java.util.stream.Stream;
import ravine.axis.LogTicks;
import ravine.axis.Tick;
import ravine.axis.Ticks;

/**
 * How high values of f stand, in pixels above the floor.
 *
 * @param least f at the floor
 * @param greatest f at the top, beyond which the landscape is cut
 * @param unit how far above {@code least} heights begin to be logarithmic
 * @param tall the height of the top
 */
record Heights(HeightScale scale, double least, double greatest, double unit, double tall) {

    /** Labels of powers of ten need so many decades at least. */
    private static final double DECADES = 2;

    /** A least value that is so small a part of the unit is as good as 0. */
    private static final double SLIGHT = 1e-3;

    static Heights of(ValueRange range, HeightScale scale, double tall) {
        return new Heights(scale, range.least(), range.greatest(), range.unit(), tall);
    }

    /** The height of a value, below the floor or above the top if it is beyond; NaN where f is undefined. */
    double of(double value) {
        return tall * part(value);
    }

    private double part(double value) {
        if (scale == HeightScale.LINEAR) {
            // Halves, for the difference of immense numbers may be infinite.
            return (value / 2 - least / 2) / (greatest / 2 - least / 2);
        }
        return logarithm(value) / logarithm(greatest);
    }

    private double logarithm(double value) {
        double above = (value / 2 - least / 2) / unit * 2;
        return above < 0 ? -Math.log1p(-above) : Math.log1p(above);
    }

    /** Round values from the floor to the top, each at its height. */
    List<Tick> ticks(int count) {
        if (scale == HeightScale.LINEAR) {
            return Ticks.between(least, greatest, count).stream()
                    .map(tick -> new Tick(of(tick.place()), tick.label()))
                    .toList();
        }
        double range = greatest - least;
        double from = Math.log10(unit);
        double to = Math.log10(range);
        if (!(to - from >= DECADES) || !Double.isFinite(to)) {
            return Ticks.between(0, range, count).stream()
                    .map(tick -> new Tick(of(least + tick.place()), tick.label()))
                    .toList();
        }
        var floor = new Tick(0, "0");
        return Stream.concat(
                        Stream.of(floor),
                        LogTicks.between(from, to, count).stream()
                                .map(tick -> new Tick(of(least + Math.pow(10, tick.place())), tick.label()))
                                .filter(tick -> tick.place() > tall / (2 * count)))
                .toList();
    }

    /** What the ticks count. */
    String title(String name) {
        boolean fromLeast = scale == HeightScale.LOG && Math.abs(least) > SLIGHT * unit;
        return fromLeast ? "%s − min %s".formatted(name, name) : name;
    }
}
