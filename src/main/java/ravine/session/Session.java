package ravine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ravine.Box;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;

/**
 * The state of the program: the same value is what the window shows, what the command line builds and what an undo
 * goes back to. {@code steps} counts from 0 at the start; {@code noise} is the standard deviation of each coordinate of
 * a gradient; {@code seed} makes all random numbers; {@code equalAspect} shows a unit of x₁ as long as one of x₂;
 * {@code budget} is how many evaluations of f each track may use; from {@code otherStarts} every track runs as well;
 * {@code caption} says what the session shows, empty if nothing is said.
 */
public record Session(
        Formula formula,
        Vec start,
        int steps,
        List<Track> tracks,
        Box view,
        boolean equalAspect,
        Derivatives derivatives,
        double noise,
        long seed,
        int budget,
        List<Vec> otherStarts,
        PlotOptions drawing,
        String caption) {

    /** The most starts beside the first. */
    public static final int MOST_OTHER_STARTS = 24;

    /** A budget that no run exceeds. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** The most steps that a run may have. */
    public static final int MOST_STEPS = 1_000_000;

    public Session {
        tracks = List.copyOf(tracks);
        otherStarts = List.copyOf(otherStarts);
        if (otherStarts.size() > MOST_OTHER_STARTS || !otherStarts.stream().allMatch(Vec::isFinite)) {
            throw new IllegalArgumentException("no session: other starts " + otherStarts);
        }
        if (steps < 0 || steps > MOST_STEPS || !start.isFinite() || !(noise >= 0) || budget < 0) {
            throw new IllegalArgumentException("no session: %s steps from %s, noise %s".formatted(steps, start, noise));
        }
    }

    /** A session without a caption or a bound on evaluations, with one start, drawn as usual. */
    public Session(
            Formula formula,
            Vec start,
            int steps,
            List<Track> tracks,
            Box view,
            boolean equalAspect,
            Derivatives derivatives,
            double noise,
            long seed) {
        this(
                formula,
                start,
                steps,
                tracks,
                view,
                equalAspect,
                derivatives,
                noise,
                seed,
                UNBOUNDED,
                List.of(),
                PlotOptions.USUAL,
                "");
    }

    public Session withFormula(Formula other) {
        return with(parts -> parts.formula = other);
    }

    public Session withStart(Vec other) {
        return with(parts -> parts.start = other);
    }

    public Session withSteps(int other) {
        return with(parts -> parts.steps = other);
    }

    public Session withTracks(List<Track> other) {
        return with(parts -> parts.tracks = other);
    }

    public Session withView(Box other) {
        return with(parts -> parts.view = other);
    }

    public Session withEqualAspect(boolean other) {
        return with(parts -> parts.equalAspect = other);
    }

    public Session withDerivatives(Derivatives other) {
        return with(parts -> parts.derivatives = other);
    }

    public Session withNoise(double other) {
        return with(parts -> parts.noise = other);
    }

    public Session withSeed(long other) {
        return with(parts -> parts.seed = other);
    }

    public Session withBudget(int other) {
        return with(parts -> parts.budget = other);
    }

    public Session withOtherStarts(List<Vec> other) {
        return with(parts -> parts.otherStarts = other);
    }

    public Session withDrawing(PlotOptions other) {
        return with(parts -> parts.drawing = other);
    }

    public Session withCaption(String other) {
        return with(parts -> parts.caption = other);
    }

    /** All starts, the first first; every method runs from each. */
    public List<Vec> starts() {
        return Stream.concat(Stream.of(start), otherStarts.stream()).toList();
    }

    /** This session drawn otherwise. */
    public Session drawn(UnaryOperator<PlotOptions> change) {
        return withDrawing(change.apply(drawing));
    }

    /** This session with one of its tracks changed. */
    public Session withTrack(int index, UnaryOperator<Track> change) {
        var changed = new ArrayList<>(tracks);
        changed.set(index, change.apply(changed.get(index)));
        return withTracks(changed);
    }

    /** Whether each recipe runs in another session as in this one. */
    public boolean runsLike(Session other) {
        return formula.equals(other.formula)
                && start.equals(other.start)
                && steps == other.steps
                && derivatives.equals(other.derivatives)
                && noise == other.noise
                && seed == other.seed
                && budget == other.budget;
    }

    /** Whether what was said of this session is still so in another: each of its recipes runs there, from the same starts, as here. */
    public boolean holdsIn(Session other) {
        var there = other.tracks.stream().map(Track::recipe).toList();
        return runsLike(other)
                && otherStarts.equals(other.otherStarts)
                && tracks.stream().map(Track::recipe).allMatch(there::contains);
    }

    private Session with(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.session();
    }

    /** A session whose parts can be changed one by one, so that each is named once for all. */
    private static final class Parts {

        private Formula formula;
        private Vec start;
        private int steps;
        private List<Track> tracks;
        private Box view;
        private boolean equalAspect;
        private Derivatives derivatives;
        private double noise;
        private long seed;
        private int budget;
        private List<Vec> otherStarts;
        private PlotOptions drawing;
        private String caption;

        Parts(Session of) {
            formula = of.formula;
            start = of.start;
            steps = of.steps;
            tracks = of.tracks;
            view = of.view;
            equalAspect = of.equalAspect;
            derivatives = of.derivatives;
            noise = of.noise;
            seed = of.seed;
            budget = of.budget;
            otherStarts = of.otherStarts;
            drawing = of.drawing;
            caption = of.caption;
        }

        Session session() {
            return new Session(
                    formula,
                    start,
                    steps,
                    tracks,
                    view,
                    equalAspect,
                    derivatives,
                    noise,
                    seed,
                    budget,
                    otherStarts,
                    drawing,
                    caption);
        }
    }
}
