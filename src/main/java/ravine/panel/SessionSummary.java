package ravine.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ravine.objective.Derivatives;
import ravine.run.Problem;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Counted;
import ravine.spec.EnumWords;
import ravine.spec.PlainNumber;

/** All settings of a session in words for a caption, from which the figure can be drawn again. */
public final class SessionSummary {

    private SessionSummary() {}

    /** Which of the columns that a formula names are standardized, as in "u, v standardized"; empty if none is. */
    public static String standardized(Problem problem) {
        var named = problem.objective().rows() == 0
                ? List.<String>of()
                : problem.formula().columns();
        var names = problem.data().stream()
                .flatMap(table -> named.stream().filter(table.standardized()::contains))
                .toList();
        return names.isEmpty() ? "" : String.join(", ", names) + " standardized";
    }

    /** Such as "f = x₁² + 2x₂², from (−5, −2), 20 steps, central differences. gd:eta=0.4, adam." */
    public static String of(Session session) {
        var words = new ArrayList<String>();
        words.add("f = " + session.problem().formula().text().strip());
        session.problem().formula().values().forEach((letter, value) -> words.add(letter + " = " + number(value)));
        words.add("from (%s, %s)"
                .formatted(number(session.start().x1()), number(session.start().x2())));
        words.add(Counted.of(session.problem().steps(), "step"));
        words.add(kind(session.problem().derivatives()));
        words.addAll(data(session.problem()));
        session.problem().stop().ifPresent(stop -> words.add("stopped by " + stop.text()));
        if (session.ensemble() > 1) {
            words.add(session.ensemble() + " runs");
        }
        if (session.problem().noise() > 0) {
            words.add("noise %s with seed %s"
                    .formatted(
                            number(session.problem().noise()), session.problem().seed()));
        }
        if (session.problem().budget() != Problem.UNBOUNDED) {
            words.add("at most " + Counted.of(session.problem().budget(), "evaluation"));
        }
        var recipes = session.tracks().stream()
                .filter(Track::shown)
                .map(track -> track.recipe().text())
                .collect(Collectors.joining(", "));
        return String.join(", ", words) + ". " + recipes;
    }

    /** The rows, and which of them a step looks at; nothing where f has none. */
    private static List<String> data(Problem problem) {
        if (problem.objective().rows() == 0) {
            return List.of();
        }
        var table = problem.data().orElseThrow();
        var words = new ArrayList<String>();
        words.add("data “%s” of %s".formatted(table.name(), Counted.of(table.rows(), "row")));
        if (table.validation().length > 0) {
            words.add(table.validation().length + " of them kept out of training");
        }
        if (!standardized(problem).isEmpty()) {
            words.add(standardized(problem));
        }
        if (problem.isSampled()) {
            words.add("%s a step, %s, with seed %s"
                    .formatted(
                            problem.sampling().batch(),
                            EnumWords.of(problem.sampling().kind()),
                            problem.seed()));
        }
        return words;
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
