package ravine.sweep;

import java.util.List;

/** The runs of one track of a session, counted from 0, from the one that ends lowest to the one that ends highest or leaves all numbers. */
public record StartsLine(int track, List<StartedRun> runs) {

    public StartsLine {
        runs = List.copyOf(runs);
    }
}
