package ravine.page;

import java.util.ArrayList;
import java.util.List;
import ravine.Mistake;
import ravine.optimizer.Optimizer;
import ravine.run.Recipe;
import ravine.session.Gallery;
import ravine.session.Session;
import ravine.session.Track;

/** Sessions to make pages of. */
final class Sessions {

    private Sessions() {}

    /** Twelve methods with 500 steps each, on contours with much detail. */
    static Session twelve() throws Mistake {
        var tracks = new ArrayList<Track>();
        for (var method : Optimizer.ALL.specs().subList(0, 12)) {
            tracks.add(new Track(Recipe.read(method.id()), tracks.size(), true));
        }
        return Gallery.session("rastrigin-chance")
                .withEnsemble(1)
                .withProblem(problem -> problem.withSteps(500))
                .withTracks(List.copyOf(tracks));
    }
}
