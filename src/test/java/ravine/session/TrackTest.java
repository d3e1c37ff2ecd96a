package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ravine.run.Recipe;

class TrackTest {

    @Test
    void a_name_cut_after_a_space_is_the_same_when_it_is_given_again() throws Exception {
        var track = new Track(Recipe.read("gd"), 0, true, "a ".repeat(Track.MOST_NAME));
        assertEquals(track, track.withName(track.name()));
    }
}
