package ravine.lesson;

import java.util.Comparator;
import java.util.stream.IntStream;
import ravine.data.Sampling;
import ravine.run.Run;
import ravine.session.SessionRuns;

/** What batches of rows do on pages. */
final class BatchFacts {

    private BatchFacts() {}

    /** The rate at which steps on each row of the first batch alone lead nearest to where the step on all of them does. */
    static double scaled(Page page) {
        var problem = page.session().problem();
        int batch = problem.sampling().batch();
        var alone = problem.withSampling(new Sampling(Sampling.Kind.SEQUENTIAL, 1));
        var step = SessionRuns.of(page.session()).get(0).at(1);
        return IntStream.rangeClosed(1, 400)
                .mapToObj(i -> i / 10_000.0)
                .min(Comparator.comparingDouble(
                        rate -> Run.of(alone, page.session().start(), LessonFacts.recipe("gd:eta=" + rate))
                                .at(batch)
                                .minus(step)
                                .norm()))
                .orElseThrow();
    }
}
