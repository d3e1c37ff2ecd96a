package ravine.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.json.JsonText;
import ravine.panel.SessionPanel;
import ravine.run.Run;
import ravine.session.Session;

/** The runs of a session, those of all tracks from each start in turn: what became of each, and the numbers of all steps. */
record PageRuns(Session session, List<Run> runs) {

    /** So many steps a page holds at most. */
    static final int MOST = 200_000;

    PageRuns {
        runs = List.copyOf(runs);
    }

    static PageRuns of(SessionPanel panel) {
        var all = Stream.concat(Stream.of(panel.runs()), panel.otherRuns().stream());
        return new PageRuns(panel.session(), all.flatMap(List::stream).toList());
    }

    /** Throws a mistake where there are more steps than a page holds. */
    void check() throws Mistake {
        check(count());
    }

    /** Throws a mistake where a session may have more steps than a page holds. */
    static void check(Session session) throws Mistake {
        long runs = (long) session.tracks().size() * session.starts().size();
        check((session.problem().steps() + 1L) * runs);
    }

    private static void check(long steps) throws Mistake {
        if (steps > MOST) {
            var said = "" + steps;
            throw new Mistake(
                    "A page holds at most %s steps of all methods together, and there are %s.".formatted(MOST, said),
                    said,
                    0,
                    said.length());
        }
    }

    private long count() {
        return runs.stream().mapToLong(run -> run.last() + 1L).sum();
    }

    /** What became of each run, with its verdict and the first step at which that holds. */
    List<Map<String, Object>> verdicts() {
        var list = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var verdict = session.scene().verdict(run);
            int since = IntStream.rangeClosed(0, run.last())
                    .filter(step -> verdict.holdsAt(step, run.last()))
                    .findFirst()
                    .orElse(run.last());
            list.add(JsonText.object(
                    "track",
                    i % session.tracks().size(),
                    "start",
                    i / session.tracks().size() + 1,
                    "last",
                    run.last(),
                    "since",
                    since,
                    "verdict",
                    verdict.kind().words(),
                    "evidence",
                    verdict.causeFirst()));
        }
        return list;
    }

    /** x₁, x₂ and f of all steps as doubles, both coordinates of the gradient and the rate with seven digits, and where rows are kept out f over those. */
    String numbers() {
        var at = new int[(int) count()];
        var of = new int[at.length];
        int next = 0;
        for (int run = 0; run < runs.size(); run++) {
            for (int step = 0; step <= runs.get(run).last(); step++) {
                of[next] = run;
                at[next++] = step;
            }
        }
        var packed = new PackedNumbers(at.length);
        packed.doubles(i -> runs.get(of[i]).at(at[i]).x1());
        packed.doubles(i -> runs.get(of[i]).at(at[i]).x2());
        packed.doubles(i -> runs.get(of[i]).value(at[i]));
        packed.floats(i -> runs.get(of[i]).step(at[i]).gradient().x1());
        packed.floats(i -> runs.get(of[i]).step(at[i]).gradient().x2());
        packed.floats(i -> runs.get(of[i]).step(at[i]).rate());
        if (hasValidation()) {
            packed.floats(i -> runs.get(of[i]).validation(at[i]));
        }
        return packed.text();
    }

    boolean hasValidation() {
        return session.problem().validation().isPresent();
    }
}
