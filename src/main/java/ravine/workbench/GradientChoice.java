package ravine.workbench;

import java.util.ArrayList;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import ravine.objective.Derivatives;
import ravine.session.Session;
import ravine.spec.DisplayNumber;
import ravine.spec.EnumWords;
import ravine.spec.Key;
import ravine.spec.Option;

/** How the session finds gradients, as a choice among buttons, and the distance h of its differences. */
public final class GradientChoice {
    /** The ways to find a gradient, each with what it costs. */
    public static final Key.Choices KINDS = new Key.Choices(
            "gradient",
            Stream.of(Derivatives.Kind.values()).map(GradientChoice::option).toList(),
            EnumWords.of(Derivatives.CENTRAL.kind()));

    /** The h that is offered first when it is no longer chosen for each point. */
    private static final double FIRST_H = 1e-4;

    /** The h that was set, or that would be the first to be offered. */
    public static final SessionNumber H = new SessionNumber(
            "h",
            session -> Key.Numeric.of("h", Derivatives.H, FIRST_H, 1e-15, 1e3, true),
            session -> session.problem().derivatives().h().orElse(FIRST_H),
            (session, h) -> withH(session, OptionalDouble.of(h.doubleValue())));

    private GradientChoice() {}

    private static Option option(Derivatives.Kind kind) {
        int cost = new Derivatives(kind, OptionalDouble.empty()).cost();
        return new Option(EnumWords.of(kind), WindowWords.of("gradient." + EnumWords.of(kind), "" + cost), kind);
    }

    /** What the folded settings hide: their name, and those that are not as usual. */
    public static String summary(Session session) {
        var hidden = new ArrayList<String>();
        var problem = session.problem();
        if (problem.derivatives().kind() != Derivatives.CENTRAL.kind()) {
            hidden.add(EnumWords.of(problem.derivatives().kind()));
        }
        problem.derivatives().h().ifPresent(h -> hidden.add("h " + DisplayNumber.shortened(h, 3)));
        double noise = problem.noise();
        if (noise > 0) {
            hidden.add(WindowWords.of("problem.noise.short", DisplayNumber.shortened(noise, 3)));
        }
        if (session.ensemble() > 1) {
            hidden.add(WindowWords.of("problem.ensemble.short", "" + session.ensemble()));
        }
        var name = WindowWords.of("problem.more");
        return hidden.isEmpty() ? name : name + ": " + String.join(", ", hidden);
    }

    public static Object kind(Session session) {
        return session.problem().derivatives().kind();
    }

    public static Session withKind(Session session, Object kind) {
        return session.withProblem(problem -> problem.withDerivatives(
                new Derivatives((Derivatives.Kind) kind, problem.derivatives().h())));
    }

    /** Whether gradients are differences, for which h matters. */
    public static boolean isDifference(Session session) {
        return session.problem().derivatives().kind() != Derivatives.Kind.EXACT;
    }

    public static boolean hasOwnH(Session session) {
        return session.problem().derivatives().h().isPresent();
    }

    /** Sets h to the first that is offered, or leaves it to each point. */
    public static Session withOwnH(Session session, boolean own) {
        return own == hasOwnH(session)
                ? session
                : withH(session, own ? OptionalDouble.of(FIRST_H) : OptionalDouble.empty());
    }

    private static Session withH(Session session, OptionalDouble h) {
        return session.withProblem(problem ->
                problem.withDerivatives(new Derivatives(problem.derivatives().kind(), h)));
    }
}
