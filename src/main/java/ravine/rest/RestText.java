package ravine.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ravine.session.Session;
import ravine.spec.DisplayNumber;

/** What is said of an ensemble at rest, beside what theory says, in sentences. */
public final class RestText {

    private static final int DIGITS = 4;

    private RestText() {}

    /** So many wells are told of. */
    private static final int MOST_WELLS = 6;

    /** The mean of f with the law's, whether it still changes, then the shares of the wells that have most. */
    public static List<String> sentences(AtRest rest) {
        var sentences = new ArrayList<String>();
        var law = rest.law();
        if (!Double.isFinite(rest.f().value())) {
            return List.of("Steps %s to %s of %s runs: f is not finite in all of them, so that it has no mean."
                    .formatted(rest.from(), rest.last(), rest.runs()));
        }
        sentences.add("Steps %s to %s of %s runs: f − f* is %s ± %s on average%s."
                .formatted(
                        rest.from(),
                        rest.last(),
                        rest.runs(),
                        number(rest.excess()),
                        DisplayNumber.shortened(rest.f().error(), 2),
                        law.map(RestText::law).orElse("; no law is known")));
        if (rest.f().isDrifting()) {
            sentences.add("They are not at rest yet: f is lower by %s on average in the second half of these steps."
                    .formatted(number(rest.f().fall()))
                    .replace("lower by −", "higher by "));
        }
        var wells = law.map(RestLaw::wells).orElse(List.of());
        wells.stream()
                .sorted(Comparator.comparingDouble(well -> -Math.max(well.share(), well.target())))
                .limit(MOST_WELLS)
                .map(RestText::well)
                .forEach(sentences::add);
        if (wells.size() > MOST_WELLS) {
            sentences.add("There are %s more wells.".formatted(wells.size() - MOST_WELLS));
        }
        return sentences;
    }

    /** What the loss at rest over the rate tells. */
    public static List<String> sentences(Session session, RatesAtRest rates) {
        var sentences = new ArrayList<String>();
        sentences.add("Mean loss at rest over the rate: dots with standard errors, the law, dashed its slope at 0,"
                + " ¼E‖noise‖².");
        for (var line : rates.lines()) {
            var title = session.tracks().get(line.track()).title();
            if (line.points().stream().anyMatch(RatesAtRest.Point::drifting)) {
                sentences.add("%s: at the hollow dots f still changes: they are not at rest yet.".formatted(title));
            }
            line.lowest()
                    .ifPresent(lowest -> sentences.add(
                            "%s: 2f(η/2) − f(η) is %s ± %s at η = %s; the smaller η, the nearer to the lowest f."
                                    .formatted(
                                            title,
                                            DisplayNumber.shortened(lowest.f(), DIGITS + 1),
                                            DisplayNumber.shortened(lowest.error(), 2),
                                            number(lowest.rate()))));
            if (line.law().isEmpty()) {
                sentences.add("%s: no law is known.".formatted(title));
            }
        }
        return sentences;
    }

    private static String law(RestLaw law) {
        return "; %s has %s, corrected for η %s"
                .formatted(
                        law.name(),
                        number(law.target().excess()),
                        number(law.corrected().excess()));
    }

    private static String well(Well well) {
        return "Well at (%s, %s): %s ± %s %% of the runs; the law has %s %%, corrected %s %%."
                .formatted(
                        coordinate(well.lowest().x1()),
                        coordinate(well.lowest().x2()),
                        percent(well.share()),
                        percent(well.error()),
                        percent(well.target()),
                        percent(well.corrected()));
    }

    /** A coordinate, of which what is but rounding is 0. */
    private static String coordinate(double x) {
        return Math.abs(x) < 1e-9 ? "0" : DisplayNumber.shortened(x, 3);
    }

    private static String percent(double share) {
        return DisplayNumber.fixed(100 * share, 1);
    }

    private static String number(double number) {
        return DisplayNumber.shortened(number, DIGITS);
    }
}
