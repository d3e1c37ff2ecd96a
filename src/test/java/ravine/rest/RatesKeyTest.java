package ravine.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;
import ravine.sweep.Over;

/** The names of methods in a chart of losses at rest. */
final class RatesKeyTest {

    private static RatesKey key(double width) throws Mistake {
        var tracks = List.of(
                new Track(Recipe.read("gd:eta=0.1"), 0, true),
                new Track(Recipe.read("momentum:eta=0.1,beta=0.5"), 1, true),
                new Track(Recipe.read("momentum:eta=0.2,beta=0.9"), 2, true));
        Session session = FirstSession.lecture()
                .withTracks(tracks)
                .withProblem(problem -> problem.withNoise(1))
                .withEnsemble(2);
        var rates = RatesAtRest.of(session, Over.read("eta=0.01,0.02"), share -> {});
        return RatesKey.of(session, rates, 10, 20, width, Theme.LIGHT);
    }

    @Test
    void settings_tell_methods_of_one_name_apart_but_the_rate_which_each_has_many_of() throws Mistake {
        assertEquals(
                List.of("Gradient descent", "Momentum  β 0.5", "Momentum"),
                key(900).entries().stream().map(RatesKey.Entry::words).toList());
    }

    @Test
    void what_has_no_room_in_a_row_begins_the_next() throws Mistake {
        var wide = key(900);
        var narrow = key(260);
        assertEquals(
                1,
                wide.entries().stream()
                        .mapToDouble(RatesKey.Entry::y)
                        .distinct()
                        .count());
        assertTrue(narrow.height() > wide.height());
        for (var entry : narrow.entries()) {
            assertTrue(entry.left() + Theme.LIGHT.body().width(entry.words()) < 270, entry::toString);
        }
    }
}
