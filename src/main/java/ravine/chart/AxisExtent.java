package ravine.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ravine.axis.Scale;

/**
 * What the upright axis of a chart spans, in places of its scaling. On a linear axis a curve that strays a thousand times
 * as far from its start as the next nearest leaves the chart, so that the others are not pressed flat.
 */
record AxisExtent(double from, double to, List<String> leaving) {

    private static final double FAR = 1000;

    /** A curve that strays less than this part of its start's size counts as straying so far. */
    private static final double LEAST = 0.01;

    /** Beyond this, differences of values could overflow. */
    private static final double LARGEST = Double.MAX_VALUE / 8;

    private static final double MARGIN = 0.05;

    AxisExtent {
        leaving = List.copyOf(leaving);
    }

    /** The places that one curve takes. */
    private record Reach(String name, double start, double least, double most) {

        static Stream<Reach> of(Curve curve, Scale scaling) {
            double start = Double.NaN;
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < curve.length(); i++) {
                double value = curve.y(i);
                if (scaling.shows(value)) {
                    start = Double.isNaN(start) ? value : start;
                    least = Math.min(least, scaling.shows(curve.low(i)) ? Math.min(value, curve.low(i)) : value);
                    most = Math.max(most, scaling.shows(curve.high(i)) ? Math.max(value, curve.high(i)) : value);
                }
            }
            return least > most
                    ? Stream.empty()
                    : Stream.of(new Reach(
                            curve.name(), place(start, scaling), place(least, scaling), place(most, scaling)));
        }

        private static double place(double value, Scale scaling) {
            return Math.max(-LARGEST, Math.min(LARGEST, scaling.place(value)));
        }

        double straying() {
            return Math.max(most - start, start - least);
        }
    }

    static AxisExtent of(List<Curve> curves, Scale scaling) {
        var reaches = curves.stream()
                .flatMap(curve -> Reach.of(curve, scaling))
                .sorted(Comparator.comparingDouble(Reach::straying))
                .toList();
        int near = scaling == Scale.LINEAR ? near(reaches) : reaches.size();
        var leaving = reaches.subList(near, reaches.size()).stream().map(Reach::name);
        double least =
                reaches.stream().limit(near).mapToDouble(Reach::least).min().orElse(0);
        double most =
                reaches.stream().limit(near).mapToDouble(Reach::most).max().orElse(1);
        double margin = margin(least, most, scaling);
        return new AxisExtent(least - margin, most + margin, leaving.toList());
    }

    /** How many of the curves, the least straying first, are near enough to each other to be shown whole. */
    private static int near(List<Reach> reaches) {
        for (int i = 1; i < reaches.size(); i++) {
            var reach = reaches.get(i - 1);
            if (reaches.get(i).straying() > FAR * Math.max(reach.straying(), LEAST * Math.abs(reach.start))) {
                return i;
            }
        }
        return reaches.size();
    }

    private static double margin(double least, double most, Scale scaling) {
        boolean flat = !(most - least > 1e-12 * Math.max(Math.abs(least), Math.abs(most)));
        if (!flat) {
            return MARGIN * (most - least);
        }
        return scaling == Scale.LOGARITHMIC ? 0.5 : least == 0 ? 1 : Math.abs(least) / 2;
    }
}
