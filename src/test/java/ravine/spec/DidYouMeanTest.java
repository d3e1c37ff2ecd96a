package ravine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    @ParameterizedTest
    @CsvSource({"adam, adam, 0", "adma, adam, 1", "adm, adam, 1", "adams, adam, 1", "atom, adam, 2", "'', adam, 4"})
    void the_distance_counts_letters_put_in_left_out_replaced_and_swapped(String word, String other, int distance) {
        assertEquals(distance, DidYouMean.distance(word, other));
        assertEquals(distance, DidYouMean.distance(other, word));
    }

    @Test
    void only_what_is_near_is_proposed() {
        assertEquals(" Did you mean “adam”?", DidYouMean.proposal("Adma", List.of("lion", "adam")));
        assertEquals("", DidYouMean.proposal("newton", List.of("lion", "adam")));
    }
}
