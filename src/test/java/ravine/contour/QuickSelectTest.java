package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class QuickSelectTest {

    @Property(tries = 300)
    void each_rank_holds_what_sorting_puts_there(@ForAll @Size(min = 1, max = 60) int[] numbers) {
        var sorted = Arrays.stream(numbers).asDoubleStream().sorted().toArray();
        var ranks = new QuickSelect(Arrays.stream(numbers).asDoubleStream().toArray());
        for (int turn = 0; turn < 2 * sorted.length; turn++) {
            int rank = 7 * turn % sorted.length;
            assertEquals(sorted[rank], ranks.at(rank));
        }
    }
}
