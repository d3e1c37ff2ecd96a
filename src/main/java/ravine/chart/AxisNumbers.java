package ravine.chart;

import java.util.List;
import ravine.axis.Tick;

/** Which numbers stand at the ticks of a chart's lower axis. */
public enum AxisNumbers {
    /** All that are round. */
    ANY,
    /** Whole ones, for half of what is counted is nothing. */
    WHOLE,
    /** Whole ones, and parts of what is counted where it is a few at most. */
    WHOLE_OR_PARTS;

    /** With fewer whole numbers parts stand between them. */
    private static final int FEW = 4;

    /** Those of some round places. */
    List<Tick> of(List<Tick> round) {
        var whole = round.stream()
                .filter(tick -> Math.rint(tick.place()) == tick.place())
                .map(tick -> new Tick(tick.place(), "" + (long) tick.place()))
                .toList();
        return this == ANY || (this == WHOLE_OR_PARTS && whole.size() < FEW) ? round : whole;
    }
}
