package ravine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNumberTest {

    @ParameterizedTest(name = "{0} to {1} digits: {2}")
    @CsvSource({
        "0, 3, 0",
        "-0.0, 3, 0",
        "0.25, 3, 0.25",
        "12, 3, 12",
        "1234, 3, 1230",
        "-3.14159, 4, −3.142",
        "0.00012, 3, 1.2×10⁻⁴",
        "0.001, 3, 0.001",
        "-1e-9, 3, −10⁻⁹",
        "1e6, 3, 10⁶",
        "99999, 3, 10⁵",
        "99999, 5, 99999",
        "1.7976931348623157e308, 3, 1.8×10³⁰⁸",
        "4.9e-324, 2, 4.9×10⁻³²⁴",
        "NaN, 3, undefined",
        "Infinity, 3, ∞",
        "-Infinity, 3, −∞"
    })
    void numbers_are_shortened_as_people_write_them(double value, int digits, String text) {
        assertEquals(text, DisplayNumber.shortened(value, digits));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0.4, 0.4", "1e-8, 10⁻⁸", "-0.0, 0", "2.5e-7, 2.5×10⁻⁷", "0.1234567, 0.1234567", "-20, −20", "1e6, 10⁶"
    })
    void whole_numbers_keep_all_their_digits(double value, String text) {
        assertEquals(text, DisplayNumber.whole(value));
    }
}
