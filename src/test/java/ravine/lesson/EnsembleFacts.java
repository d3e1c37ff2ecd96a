package ravine.lesson;

import java.util.stream.IntStream;
import ravine.sweep.Ensemble;

/** What the ensembles of pages do. */
final class EnsembleFacts {

    private EnsembleFacts() {}

    /** The share of a method’s ensemble that is in the left well in the end. */
    static double left(Page page, int track) {
        var ensemble =
                new Ensemble(page.session(), page.session().tracks().get(track).recipe());
        while (ensemble.step()) {
            // On to the last step.
        }
        long left = IntStream.range(0, ensemble.size())
                .filter(member -> ensemble.at(member).x1() < 0)
                .count();
        return (double) left / ensemble.size();
    }

    /** The mean of f over an ensemble and the steps after the first 50. */
    static double height(Page page) {
        var ensemble =
                new Ensemble(page.session(), page.session().tracks().get(0).recipe());
        double sum = 0;
        int count = 0;
        for (int step = 0; ensemble.step(); step++) {
            for (int member = 0; step > 50 && member < ensemble.size(); member++, count++) {
                sum += page.session()
                        .problem()
                        .objective()
                        .value(ensemble.at(member).x1(), ensemble.at(member).x2());
            }
        }
        return sum / count;
    }
}
