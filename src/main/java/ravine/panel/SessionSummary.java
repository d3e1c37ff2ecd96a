package ravine.panel;

import java.util.ArrayList;
import java.util.stream.Collectors;
import ravine.objective.Derivatives;
import ravine.run.Problem;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.PlainNumber;

/** All settings of a session in words for a caption, from which the figure can be drawn again. */
public final class SessionSummary {

    private SessionSummary() {}

    /** Such as "f = x₁² + 2x₂², from (−5, −2), 20 steps, central differences. gd:eta=0.4, adam." */
    public static String of(Session session) {
        var words = new ArrayList<String>();
        words.add("f = " + session.problem().formula().text().strip());
        session.problem().formula().values().forEach((letter, value) -> words.add(letter + " = " + number(value)));
        words.add("from (%s, %s)"
                .formatted(number(session.start().x1()), number(session.start().x2())));
        words.add(session.problem().steps() + " steps");
        words.add(kind(session.problem().derivatives()));
        if (session.problem().noise() > 0) {
            words.add("noise %s with seed %s"
                    .formatted(
                            number(session.problem().noise()), session.problem().seed()));
        }
        if (session.problem().budget() != Problem.UNBOUNDED) {
            words.add("at most %s evaluations".formatted(session.problem().budget()));
        }
        var recipes = session.tracks().stream()
                .filter(Track::shown)
                .map(track -> track.recipe().text())
                .collect(Collectors.joining(", "));
        return String.join(", ", words) + ". " + recipes;
    }

    private static String kind(Derivatives derivatives) {
        var kind =
                switch (derivatives.kind()) {
                    case CENTRAL -> "central differences";
                    case FORWARD -> "forward differences";
                    case FIVE_POINT -> "five-point differences";
                    case EXACT -> "exact gradient";
                };
        return derivatives.h().isPresent()
                ? kind + " with h = " + number(derivatives.h().getAsDouble())
                : kind;
    }

    private static String number(double value) {
        return PlainNumber.plain(value).replace('-', '−');
    }
}
