package ravine.run;

import java.util.Optional;
import java.util.stream.DoubleStream;
import ravine.Symmetric;
import ravine.Vec;

/** Whether a run came to rest, and on what. Derivatives are exact here, whatever the run had. */
final class Rest {

    /** A place that was jumped right onto, as a share of a distance that is too short to be seen. */
    private static final double ONTO = 1e-8;

    /** A slope so gentle that across the whole view f would change by this share of its range. */
    private static final double LEVEL = 1e-6;

    /** A change of f along a line that is level. */
    private static final double EVEN = 1e-10;

    /** What is left of a change at a sixteenth of the distance, for powers up to the seventh more. */
    private static final double STEP = 1e-9;

    /** How far around f is looked at, as a share of the view's diagonal. */
    private static final double AROUND = 1e-2;

    private final RunInView seen;
    private final Vec end;
    private final Vec gradient;
    private final LandscapeScale scale;
    private final Elevation ground;

    private Rest(RunInView seen) {
        this.seen = seen;
        end = seen.end().at();
        gradient = seen.objective().gradient(end);
        scale = seen.scale();
        ground = new Elevation(seen, end, gradient);
    }

    static Optional<Verdict> verdict(RunInView seen) {
        return new Rest(seen).verdict();
    }

    private Optional<Verdict> verdict() {
        if (!gradient.isFinite()) {
            return isSlow() ? kink() : Optional.empty();
        }
        var level = CriticalPoint.near(seen.objective(), end, seen.near());
        if (level.isPresent() && level.get().isPlain(scale)) {
            return level.filter(this::isAt).map(this::plain);
        }
        return isSlow()
                ? level.filter(this::isAt)
                        .flatMap(this::curved)
                        .or(this::kink)
                        .or(this::plateau)
                        .or(this::floor)
                : Optional.empty();
    }

    /** Whether the last step was too short to be seen, and of a run with noise the last tenth of its steps. */
    private boolean isSlow() {
        int last = seen.last();
        return seen.run().isNoisy()
                ? seen.settled(seen.near()) <= last - Math.max(1, last / 10)
                : last == 0 || seen.run().length(last) <= seen.near();
    }

    /** Whether the run is at that point: come to rest there, or having jumped right onto it. */
    private boolean isAt(CriticalPoint level) {
        boolean onto = level.at().minus(end).norm() <= ONTO * seen.near()
                && !seen.run().isNoisy();
        return ground.fall() <= Elevation.SLIGHT * scale.range() && (onto || isSlow());
    }

    private Optional<Verdict> curved(CriticalPoint level) {
        double slope = level.gradient().norm() * scale.diagonal();
        if (slope > LEVEL * scale.range()) {
            return Optional.empty();
        }
        return level.isTrough(scale) ? Optional.of(trough(level)) : around(level);
    }

    private Verdict plain(CriticalPoint level) {
        var hessian = level.hessian();
        boolean up = hessian.largestEigenvalue() > 0;
        boolean down = hessian.smallestEigenvalue() < 0;
        var kind = !down ? Verdict.Kind.MINIMUM : up ? Verdict.Kind.SADDLE : Verdict.Kind.MAXIMUM;
        var phrase = !down ? EvidencePhrase.VALLEY : up ? EvidencePhrase.PASS : EvidencePhrase.HILL;
        return said(
                kind, Evidence.of(phrase).with("distance", level.at().minus(end).norm()), hessian);
    }

    /** Along the bottom of a trough, or the top of a ridge, f is level, or rises or falls by less than curvature would tell. */
    private Verdict trough(CriticalPoint level) {
        double reach = AROUND * scale.diagonal();
        var verdict = trough(level, reach);
        return verdict.kind() == Verdict.Kind.SADDLE && isStep(level, reach)
                ? Optional.of(trough(level, reach / 16)) // level near by, and a step farther on
                        .filter(near -> near.kind() != Verdict.Kind.SADDLE)
                        .orElse(verdict)
                : verdict;
    }

    /** Whether f changes so much less near by that no usual power of the distance tells what it does farther on. */
    private boolean isStep(CriticalPoint level, double reach) {
        double value = seen.objective().value(level.at().x1(), level.at().x2());
        double far = change(level, reach, value);
        double near = change(level, reach / 16, value);
        return near <= Math.max(8 * Math.ulp(value), STEP * far);
    }

    /** How much f changes a way along a trough, forwards or backwards. */
    private double change(CriticalPoint level, double way, double value) {
        return Math.max(Math.abs(along(level, way) - value), Math.abs(along(level, -way) - value));
    }

    private Verdict trough(CriticalPoint level, double reach) {
        var here = level.at();
        double value = seen.objective().value(here.x1(), here.x2());
        double ahead = along(level, reach) - value;
        double behind = along(level, -reach) - value;
        double rounding = 8 * Math.ulp(Math.max(Math.abs(value), Math.abs(ahead)));
        double even = Math.max(rounding, EVEN * scale.range());
        boolean valley = level.steepest() > 0;
        boolean rises = ahead > even && behind > even;
        boolean falls = ahead < -even && behind < -even;
        boolean flat = Math.abs(ahead) <= even && Math.abs(behind) <= even;
        double change = Math.max(Math.abs(ahead), Math.abs(behind));
        double across = level.steepest() * reach * reach / 2;
        var evidence = Evidence.of(
                        flat
                                ? level(valley, level.hessian())
                                : valley && rises
                                        ? EvidencePhrase.FLAT_BOTTOM
                                        : !valley && falls ? EvidencePhrase.TOP : EvidencePhrase.RISE_AND_FALL)
                .with("height", ground.height())
                .with("distance", reach)
                .with("change", change)
                .with("rise", rises ? Math.min(ahead, behind) : Math.max(Math.max(ahead, behind), across))
                .with("fall", falls ? Math.min(-ahead, -behind) : Math.max(Math.max(-ahead, -behind), -across));
        return switch (evidence.phrase()) {
            case HIGH_LEVEL -> plateau(level.hessian());
            case LEVEL_LINE, HIGH_VALLEY -> said(Verdict.Kind.FLOOR, evidence, level.hessian());
            case LEVEL_RIDGE, TOP -> said(Verdict.Kind.MAXIMUM, evidence, level.hessian());
            case FLAT_BOTTOM -> said(Verdict.Kind.MINIMUM, evidence, level.hessian());
            default -> said(Verdict.Kind.SADDLE, evidence, level.hessian());
        };
    }

    /** What is said of a line along which f is level. */
    private EvidencePhrase level(boolean valley, Symmetric hessian) {
        if (!ground.isHigh()) {
            return valley ? EvidencePhrase.LEVEL_LINE : EvidencePhrase.LEVEL_RIDGE;
        }
        if (!ground.bendsOnTheWay(hessian)) {
            return EvidencePhrase.HIGH_LEVEL;
        }
        return valley ? EvidencePhrase.HIGH_VALLEY : EvidencePhrase.LEVEL_RIDGE;
    }

    /** f a way along a trough, at its bottom there, or along a ridge at its top. */
    private double along(CriticalPoint level, double way) {
        var at = level.at().plus(level.gentle().times(way));
        var objective = seen.objective();
        for (int i = 0; i < 6; i++) {
            var hessian = objective.hessian(at);
            var upward = hessian.largestDirection();
            boolean valley = level.steepest() > 0;
            var steep = valley ? upward : new Vec(-upward.x2(), upward.x1());
            double curvature = valley ? hessian.largestEigenvalue() : hessian.smallestEigenvalue();
            at = at.minus(steep.times(objective.gradient(at).dot(steep) / curvature));
        }
        return objective.value(at.x1(), at.x2());
    }

    /** Where f does not curve at all, values around tell. */
    private Optional<Verdict> around(CriticalPoint level) {
        double reach = AROUND * scale.diagonal();
        var near = Surroundings.of(seen.objective(), level.at(), reach);
        double even = Math.max(near.rounding(), EVEN * scale.range());
        var evidence = Evidence.of(EvidencePhrase.RISE_AND_FALL).with("distance", reach);
        if (near.least() > even) {
            return Optional.of(said(
                    Verdict.Kind.MINIMUM,
                    Evidence.of(isKink(level.at(), reach) ? EvidencePhrase.KINK_BOTTOM : EvidencePhrase.FLAT_BOTTOM)
                            .with("distance", reach)
                            .with("rise", near.least()),
                    level.hessian()));
        }
        if (near.greatest() < -even) {
            var top = Evidence.of(EvidencePhrase.TOP).with("distance", reach).with("fall", -near.greatest());
            return Optional.of(said(Verdict.Kind.MAXIMUM, top, level.hessian()));
        }
        if (near.least() < -even && near.greatest() > even) {
            return Optional.of(said(
                    Verdict.Kind.SADDLE,
                    evidence.with("rise", near.greatest()).with("fall", -near.least()),
                    level.hessian()));
        }
        if (near.least() >= -even && !ground.isHigh()) {
            var ground = Evidence.of(EvidencePhrase.LEVEL_GROUND).with("distance", reach);
            return Optional.of(said(Verdict.Kind.FLOOR, ground, level.hessian()));
        }
        return ground.isHigh() ? Optional.of(plateau(level.hessian())) : Optional.empty();
    }

    /** A minimum that no parabola touches: f is higher all around, so that it is lowest somewhere within. */
    private Optional<Verdict> kink() {
        double steepness = gradient.norm();
        return DoubleStream.of(1, 0.1, 0.01)
                .map(share -> share * seen.near())
                .filter(radius -> !isLower(end.minus(gradient.times(radius / steepness))))
                .boxed()
                .flatMap(radius -> rising(radius).stream())
                .findFirst()
                .or(this::lowestGround);
    }

    /** Whether f grows in proportion to the distance there, rather than to its square or a higher power. */
    private boolean isKink(Vec there, double distance) {
        var near = Surroundings.of(seen.objective(), there, distance / 8);
        return near.rises()
                && Surroundings.of(seen.objective(), there, distance).greatest() < 16 * near.greatest();
    }

    private boolean isLower(Vec there) {
        return seen.objective().value(there.x1(), there.x2()) < seen.end().value();
    }

    private Optional<Verdict> rising(double radius) {
        var around = Surroundings.of(seen.objective(), end, radius);
        return around.rises()
                ? Optional.of(said(
                        Verdict.Kind.MINIMUM,
                        Evidence.of(isKink(end, radius) ? EvidencePhrase.KINK_BOTTOM : EvidencePhrase.BOTTOM)
                                .with("distance", radius)
                                .with("rise", around.least()),
                        Symmetric.IDENTITY))
                : Optional.empty();
    }

    /** At the edge of a floor: nothing lower near, nothing lower anywhere. */
    private Optional<Verdict> lowestGround() {
        if (seen.end().value() > seen.lowest()) {
            return Optional.empty();
        }
        double reach = seen.near();
        var around = Surroundings.of(seen.objective(), end, reach);
        return around.least() >= 0
                ? Optional.of(said(
                        Verdict.Kind.FLOOR,
                        Evidence.of(EvidencePhrase.LEVEL_GROUND).with("distance", reach),
                        seen.objective().hessian(end)))
                : Optional.empty();
    }

    /** Far above the lowest place seen, and so level that the slope does not lead there: of a convex f no such place exists. */
    private Optional<Verdict> plateau() {
        var hessian = seen.objective().hessian(end);
        double way = ground.way();
        double reach = scale.diagonal() / 10;
        double bend = Math.abs(hessian.smallestEigenvalue()) * reach * reach / 2;
        return ground.isHigh() && gradient.norm() * way <= 1e-3 * ground.height() && bend <= 0.05 * ground.height()
                ? Optional.of(plateau(hessian))
                : Optional.empty();
    }

    private Verdict plateau(Symmetric hessian) {
        double way = ground.way();
        return said(
                Verdict.Kind.PLATEAU,
                Evidence.of(EvidencePhrase.HIGH_LEVEL)
                        .with("height", ground.height())
                        .with("distance", way)
                        .with("fall", gradient.norm() * way),
                hessian);
    }

    private Optional<Verdict> floor() {
        return !ground.isHigh() && ground.fall() <= LEVEL * scale.range()
                ? Optional.of(said(
                        Verdict.Kind.FLOOR,
                        Evidence.of(EvidencePhrase.GENTLE_SLOPE)
                                .with("distance", scale.diagonal())
                                .with("fall", ground.fall())
                                .with("range", scale.range()),
                        seen.objective().hessian(end)))
                : Optional.empty();
    }

    private Verdict said(Verdict.Kind kind, Evidence evidence, Symmetric hessian) {
        return Verdict.of(
                kind,
                seen.settled(seen.near()),
                evidence.with("gradient", gradient.norm())
                        .with("smallest", hessian.smallestEigenvalue())
                        .with("largest", hessian.largestEigenvalue()));
    }
}
