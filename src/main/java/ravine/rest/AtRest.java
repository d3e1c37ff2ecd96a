package ravine.rest;

import java.util.Optional;
import ravine.library.BestValue;
import ravine.run.NearestMinimum;
import ravine.session.Session;
import ravine.sweep.Cloud;
import ravine.sweep.MeanAtRest;

/**
 * How an ensemble of one track is spread over the last half of its steps, and what theory says of that.
 *
 * @param track its number from 0
 * @param from the first of the steps, up to the last of the session
 * @param runs how many members have positions here
 * @param f the mean of f, with its standard error and its fall
 * @param lowest the f from which heights are counted
 * @param law what theory says, where it knows the method
 */
public record AtRest(
        int track,
        int from,
        int last,
        int runs,
        Histogram x1,
        Histogram x2,
        MeanAtRest f,
        double lowest,
        Optional<RestLaw> law) {

    private static final int FEWEST_BINS = 12;
    private static final int MOST_BINS = 60;

    /** That of a track with its cloud; empty where no position is finite. */
    public static Optional<AtRest> of(Session session, int track, Cloud cloud) {
        var samples = Samples.of(cloud);
        if (samples.count() == 0) {
            return Optional.empty();
        }
        var problem = session.problem();
        int bins = (int) Math.max(FEWEST_BINS, Math.min(MOST_BINS, Math.cbrt(samples.count()) * 1.5));
        double lowest = lowest(session, samples);
        return Optional.of(new AtRest(
                track,
                Math.min(samples.from(), cloud.last()),
                cloud.last(),
                cloud.kept(),
                Histogram.of(samples, 1, bins),
                Histogram.of(samples, 2, bins),
                cloud.atRest(),
                lowest,
                RestLaws.of(problem, session.tracks().get(track).recipe(), samples, lowest)));
    }

    /** The known minimum, or that downhill of the mean place, or the lowest f of all steps, whichever is lowest. */
    private static double lowest(Session session, Samples samples) {
        var objective = session.problem().objective();
        var box = samples.around();
        double below = NearestMinimum.from(objective, samples.mean(), Math.hypot(box.width(), box.height()) / 10)
                .map(minimum -> objective.value(minimum.at().x1(), minimum.at().x2()))
                .orElse(Double.POSITIVE_INFINITY);
        return BestValue.of(
                        session.problem().formula(),
                        Math.min(below, samples.cloud().atRest().lowest()))
                .value();
    }

    /** The histogram along the first or second axis. */
    public Histogram along(int axis) {
        return axis == 1 ? x1 : x2;
    }

    /** How far above the lowest f it is on average. */
    public double excess() {
        return f.value() - lowest;
    }
}
