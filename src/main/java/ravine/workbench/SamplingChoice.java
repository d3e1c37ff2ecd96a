package ravine.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.data.ValidationShare;
import ravine.run.Stop;
import ravine.session.Session;
import ravine.spec.EnumWords;
import ravine.spec.Key;
import ravine.spec.Option;
import ravine.spec.Range;

/** Which rows steps look at, which are kept out of training, and what ends a run, as choices and numbers of the session. */
public final class SamplingChoice {

    /** The ways to draw the rows of a step. */
    public static final Key.Choices KINDS = new Key.Choices(
            WindowWords.of("data.sampling"),
            Stream.of(Sampling.Kind.values())
                    .map(kind ->
                            new Option(EnumWords.of(kind), WindowWords.of("data.sampling." + EnumWords.of(kind)), kind))
                    .toList(),
            EnumWords.of(Sampling.Kind.ALL));

    /** The batch that is offered first when steps no longer look at all rows. */
    private static final int FIRST_BATCH = 4;

    /** How many rows a step looks at; with all of them, setting it has them shuffled. */
    public static final SessionNumber BATCH = new SessionNumber(
            "batch",
            session -> Key.Numeric.of("batch", Sampling.BATCH),
            session -> session.problem().sampling().kind() == Sampling.Kind.ALL
                    ? rows(session)
                    : session.problem().sampling().batch(),
            (session, batch) -> withBatch(session, batch.intValue()));

    private static final Range SHARE = new Range(0, 0.95, false);

    /** The share of rows that is kept out of training, drawn by the seed. */
    public static final SessionNumber VALIDATION = new SessionNumber(
            "validation share",
            session -> Key.Numeric.of("the share", SHARE),
            session -> Math.rint(1000 * share(session)) / 1000,
            (session, share) -> session.withProblem(problem -> problem.withData(
                    problem.data().map(table -> ValidationShare.of(table, share.doubleValue(), problem.seed())))));

    private SamplingChoice() {}

    private static int rows(Session session) {
        return Math.max(
                1,
                session.problem().data().map(table -> table.training().length).orElse(1));
    }

    private static double share(Session session) {
        return session.problem()
                .data()
                .map(table -> (double) table.validation().length / table.rows())
                .orElse(0.0);
    }

    public static Object kind(Session session) {
        return session.problem().sampling().kind();
    }

    public static Session withKind(Session session, Object kind) {
        var before = session.problem().sampling();
        int batch = before.kind() == Sampling.Kind.ALL ? FIRST_BATCH : before.batch();
        var chosen = kind == Sampling.Kind.ALL ? Sampling.ALL : new Sampling((Sampling.Kind) kind, batch);
        return session.withProblem(problem -> problem.withSampling(chosen));
    }

    private static Session withBatch(Session session, int batch) {
        var before = session.problem().sampling().kind();
        var kind = before == Sampling.Kind.ALL ? Sampling.Kind.SHUFFLED : before;
        return session.withProblem(problem -> problem.withSampling(new Sampling(kind, batch)));
    }

    /** The rules that end a run, each with what makes it the session's, and before them none. */
    public static List<Optional<Stop>> stops() {
        return Stream.concat(
                        Stream.of(Optional.<Stop>empty()),
                        Stop.ALL.specs().stream().map(spec -> Optional.of(spec.standard())))
                .toList();
    }

    /** What a rule is called. */
    public static String words(Optional<Stop> stop) {
        return stop.map(rule -> Stop.ALL.of(rule).about().name()).orElseGet(() -> WindowWords.of("data.stop.none"));
    }

    /** The session with a column standardized or as it was measured. */
    public static Session withStandardized(Session session, String column, boolean standardized) {
        return session.withProblem(problem -> problem.withData(problem.data().map(table -> {
            var names = new HashSet<>(table.standardized());
            if (standardized) {
                names.add(column);
            } else {
                names.remove(column);
            }
            return table.withStandardized(names);
        })));
    }

    /** What the folded settings hide. */
    public static String summary(Session session) {
        var problem = session.problem();
        if (problem.data().isEmpty()) {
            return WindowWords.of("data.none");
        }
        var table = problem.data().get();
        var hidden = new ArrayList<String>();
        hidden.add(table.name().isEmpty() ? WindowWords.of("data.untitled") : table.name());
        hidden.add(WindowWords.count("data.rows", table.rows()));
        if (problem.sampling().kind() != Sampling.Kind.ALL) {
            hidden.add(WindowWords.of(
                    "data.batch.short",
                    "" + problem.sampling().batch(),
                    EnumWords.of(problem.sampling().kind())));
        }
        if (table.validation().length > 0) {
            hidden.add(WindowWords.count("data.validation.short", table.validation().length));
        }
        if (!table.standardized().isEmpty()) {
            hidden.add(WindowWords.of("data.standardized.short", String.join(", ", sorted(table))));
        }
        problem.stop().ifPresent(stop -> hidden.add(WindowWords.of("data.stop.short", stop.text())));
        return WindowWords.of("data.summary", String.join(", ", hidden));
    }

    /** That a session's table has its numbers as they were measured, where formulas see others; empty where they see the same. */
    public static String measured(Session session) {
        return session.problem()
                .data()
                .filter(table -> !table.standardized().isEmpty())
                .map(table -> WindowWords.of("data.measured", String.join(", ", sorted(table))))
                .orElse("");
    }

    private static List<String> sorted(Table table) {
        return table.columns().stream().filter(table.standardized()::contains).toList();
    }
}
