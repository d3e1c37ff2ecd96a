package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
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

    @Test
    void a_number_of_steps_that_is_typed_digit_by_digit_keeps_the_step() {
        var player = new Player(20);
        player.show(12);
        player.toggle();
        player.setLast(4);
        player.tick(0.1);
        assertEquals(4, player.step().get());
        player.setLast(40);
        assertEquals(12, player.step().get());
        assertTrue(player.playing().get());
    }

    @Test
    void it_stops_at_the_last_step_where_steps_do_not_come_back() {
        var player = new Player(20);
        player.show(12);
        player.toggle();
        player.setLast(4);
        player.tick(1.5);
        assertFalse(player.playing().get());
        player.show(3);
        player.setLast(40);
        assertEquals(3, player.step().get());
    }
}
