package ravine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OptionTest {

    enum Side {
        @Variant("On this side.")
        LEFT,
        @Variant("On that side.")
        RIGHT
    }

    record Turn(
            @Choice(value = "right", says = "So do most.") Side side) {}

    @Test
    void the_default_of_several_variants_says_who_else_does_so() {
        var key = (Key.Choices) Declaration.key(Turn.class.getRecordComponents()[0]);
        assertEquals(
                List.of("On this side.", "On that side. So do most."),
                key.options().stream().map(Option::says).toList());
    }
}
