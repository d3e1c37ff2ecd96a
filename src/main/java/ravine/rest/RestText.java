package ravine.rest;

import java.util.ArrayList;
import java.util.List;
import ravine.spec.DisplayNumber;

/** What is said of an ensemble at rest, beside what theory says, in sentences. */
public final class RestText {

    private static final int DIGITS = 4;

    private RestText() {}

    /** The mean of f with the law's, then the shares of the wells. */
    public static List<String> sentences(AtRest rest) {
        var sentences = new ArrayList<String>();
        var law = rest.law();
        sentences.add("Steps %s to %s of %s runs: f − f* is %s ± %s on average%s."
                .formatted(
                        rest.from(),
                        rest.last(),
                        rest.runs(),
                        number(rest.excess()),
                        DisplayNumber.shortened(rest.f().error(), 2),
                        law.map(RestText::law).orElse("; no law is known")));
        law.stream()
                .flatMap(known -> known.wells().stream())
                .map(RestText::well)
                .forEach(sentences::add);
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
                        DisplayNumber.shortened(well.lowest().x1(), 3),
                        DisplayNumber.shortened(well.lowest().x2(), 3),
                        percent(well.share()),
                        percent(well.error()),
                        percent(well.target()),
                        percent(well.corrected()));
    }

    private static String percent(double share) {
        return DisplayNumber.fixed(100 * share, 1);
    }

    private static String number(double number) {
        return DisplayNumber.shortened(number, DIGITS);
    }
}
