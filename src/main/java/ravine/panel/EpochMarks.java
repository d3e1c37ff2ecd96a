package ravine.panel;

import java.util.ArrayList;
import java.util.List;
import ravine.axis.RoundStep;
import ravine.run.Run;

/**
 * Where the epochs of a run end on the lower axis of a chart: each, or of many every so-manieth.
 *
 * @param every of how many epochs one is marked; 0 where none is
 */
public record EpochMarks(int every, List<Double> places) {

    public static final EpochMarks NONE = new EpochMarks(0, List.of());

    /** So many lines can be told apart. */
    private static final int MOST = 40;

    public EpochMarks {
        places = List.copyOf(places);
    }

    /** Those of a run whose steps look at some rows only; each step of others is an epoch. */
    public static EpochMarks of(Run run, CountBy against) {
        double epochs = run.epochs(run.last());
        if (!run.problem().isSampled() || epochs < 1) {
            return NONE;
        }
        int every = (int) Math.max(1, RoundStep.over(epochs, MOST));
        var places = new ArrayList<Double>();
        for (int step = 1; step <= run.last(); step++) {
            if (Math.floor(run.epochs(step) / every) > Math.floor(run.epochs(step - 1) / every)) {
                places.add(against.of(run, step));
            }
        }
        return new EpochMarks(every, places);
    }
}
