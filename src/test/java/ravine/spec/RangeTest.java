package ravine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void its_words_name_no_bound_that_is_none() {
        assertEquals("a number from 0 to 1", new Range(0, 1, false).words());
        assertEquals("a whole number from 1 to 1000", new Range(1, 1000, true).words());
        assertEquals("a number of at least 0", new Range(0, Range.UNBOUNDED, false).words());
        assertEquals("a number above 0", new Range(Range.ABOVE_ZERO, Range.UNBOUNDED, false).words());
        assertEquals("a number above 0 and below 1", new Range(Range.ABOVE_ZERO, Range.BELOW_ONE, false).words());
        assertEquals("a number above 0 and of at most 2", new Range(Range.ABOVE_ZERO, 2, false).words());
        assertEquals("a number of at most 2", new Range(-Range.UNBOUNDED, 2, false).words());
        assertEquals("a number", new Range(-Range.UNBOUNDED, Range.UNBOUNDED, false).words());
    }

    @Test
    void what_lies_outside_is_told_by_the_bound() {
        assertEquals(Optional.of("above 1"), new Range(0, 1, false).fault(2));
        assertEquals(Optional.of("not below 1"), new Range(0, Range.BELOW_ONE, false).fault(1));
        assertEquals(Optional.of("not above 0"), new Range(Range.ABOVE_ZERO, 1, false).fault(0));
        assertEquals(Optional.of("not a whole number"), new Range(0, 5, true).fault(2.5));
        assertEquals(Optional.empty(), new Range(0, 5, true).fault(5));
    }
}
