package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopTest {

    @ParameterizedTest
    @CsvSource({"false, 0, 10, false", "true, 0, 10, true", "true, 0.9, 10, true", "true, 1.1, 0, true"})
    void a_loop_rests_at_the_end_and_begins_again(boolean looping, double later, int step, boolean playing) {
        var player = new Player(10);
        player.looping().set(looping);
        player.toggle();
        player.tick(10);
        if (later > 0) {
            player.tick(later);
        }
        assertEquals(step, player.step().get());
        assertEquals(playing, player.playing().get());
    }
}
