package ravine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ravine.Box;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;

/**
 * The state of the program: the same value is what the window shows, what the command line builds and what an undo
 * goes back to. {@code steps} counts from 0 at the start; {@code noise} is the standard deviation of each coordinate of
 * a gradient; {@code seed} makes all random numbers; {@code equalAspect} shows a unit of x₁ as long as one of x₂;
 * {@code budget} is how many evaluations of f each track may use; from {@code otherStarts} every track runs as well.
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
        Drawing drawing) {

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
            throw new IllegalArgumentException("no session: %d steps from %s, noise %s".formatted(steps, start, noise));
        }
    }

    /** A session with one start, drawn as usual. */
    public Session(
            Formula formula,
            Vec start,
            int steps,
            List<Track> tracks,
            Box view,
            boolean equalAspect,
            Derivatives derivatives,
            double noise,
            long seed,
            int budget) {
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
                budget,
                List.of(),
                Drawing.USUAL);
    }

    /** A session whose runs may use as many evaluations as they like, with one start, drawn as usual. */
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
        this(formula, start, steps, tracks, view, equalAspect, derivatives, noise, seed, UNBOUNDED);
    }

    public Session withBudget(int other) {
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
                other,
                otherStarts,
                drawing);
    }

    public Session withFormula(Formula other) {
        return new Session(
                other, start, steps, tracks, view, equalAspect, derivatives, noise, seed, budget, otherStarts, drawing);
    }

    public Session withStart(Vec other) {
        return new Session(
                formula,
                other,
                steps,
                tracks,
                view,
                equalAspect,
                derivatives,
                noise,
                seed,
                budget,
                otherStarts,
                drawing);
    }

    public Session withSteps(int other) {
        return new Session(
                formula,
                start,
                other,
                tracks,
                view,
                equalAspect,
                derivatives,
                noise,
                seed,
                budget,
                otherStarts,
                drawing);
    }

    public Session withTracks(List<Track> others) {
        return new Session(
                formula,
                start,
                steps,
                others,
                view,
                equalAspect,
                derivatives,
                noise,
                seed,
                budget,
                otherStarts,
                drawing);
    }

    /** This session with one of its tracks changed. */
    public Session withTrack(int index, UnaryOperator<Track> change) {
        var changed = new ArrayList<>(tracks);
        changed.set(index, change.apply(changed.get(index)));
        return withTracks(changed);
    }

    public Session withView(Box other) {
        return new Session(
                formula,
                start,
                steps,
                tracks,
                other,
                equalAspect,
                derivatives,
                noise,
                seed,
                budget,
                otherStarts,
                drawing);
    }

    public Session withEqualAspect(boolean now) {
        return new Session(
                formula, start, steps, tracks, view, now, derivatives, noise, seed, budget, otherStarts, drawing);
    }

    public Session withOtherStarts(List<Vec> others) {
        return new Session(
                formula, start, steps, tracks, view, equalAspect, derivatives, noise, seed, budget, others, drawing);
    }

    /** This session drawn otherwise. */
    public Session drawn(UnaryOperator<Drawing> change) {
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
                change.apply(drawing));
    }

    public Session withDerivatives(Derivatives other) {
        return new Session(formula, start, steps, tracks, view, equalAspect, other, noise, seed, budget);
    }

    public Session withNoise(double sigma) {
        return new Session(formula, start, steps, tracks, view, equalAspect, derivatives, sigma, seed, budget);
    }

    public Session withSeed(long other) {
        return new Session(formula, start, steps, tracks, view, equalAspect, derivatives, noise, other, budget);
    }
}
