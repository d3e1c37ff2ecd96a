package ravine.sweep;

import java.util.List;

/** What became of one track of a session, counted from 0, with each value of a key. */
public record SweepLine(int track, List<Double> values, List<RunEnd> ends) {

    public SweepLine {
        values = List.copyOf(values);
        ends = List.copyOf(ends);
    }
}
