package ravine.axis;

import java.util.ArrayList;
import java.util.List;
import ravine.spec.DisplayNumber;

/** Round places on a logarithmic axis; a tick's place is the power of ten at which it stands. */
public final class LogTicks {

    private static final double SLACK = 1e-9;

    private LogTicks() {}

    /** About {@code count} ticks from 10^{@code from} to 10^{@code to}: whole powers of ten; where the axis holds too few, numbers between them. */
    public static List<Tick> between(double from, double to, int count) {
        double decades = to - from;
        if (decades >= 2) {
            return powers(from, to, (int) Math.max(1, RoundStep.over(decades, Math.max(1, count))));
        }
        var round = rounds(from, to);
        return decades >= 0.9 ? round : fine(from, to, count);
    }

    private static List<Tick> powers(double from, double to, int every) {
        var ticks = new ArrayList<Tick>();
        double first = Math.ceil((from - SLACK) / every) * every;
        for (double exponent = first; exponent <= to + SLACK; exponent += every) {
            ticks.add(new Tick(exponent, power((int) exponent)));
        }
        return ticks;
    }

    private static String power(int exponent) {
        return exponent == 0 ? "1" : exponent == 1 ? "10" : DisplayNumber.power(exponent);
    }

    /** One, two and five times each power of ten. */
    private static List<Tick> rounds(double from, double to) {
        var ticks = new ArrayList<Tick>();
        for (int exponent = (int) Math.floor(from); exponent <= to; exponent++) {
            for (int digit : new int[] {1, 2, 5}) {
                double place = exponent + Math.log10(digit);
                if (place >= from - SLACK && place <= to + SLACK) {
                    ticks.add(new Tick(place, DisplayNumber.shortened(digit * Math.pow(10, exponent), 1)));
                }
            }
        }
        return ticks;
    }

    /** The ticks of a linear axis over the same numbers, where they stand on this one. */
    private static List<Tick> fine(double from, double to, int count) {
        return Ticks.between(Math.pow(10, from), Math.pow(10, to), 2 * count).stream()
                .filter(tick -> tick.place() > 0)
                .map(tick -> new Tick(Math.log10(tick.place()), tick.label()))
                .toList();
    }
}
