package ravine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainNumberTest {

    @Property
    void plain_text_reads_back_as_the_same_double(@ForAll double number) {
        assertEquals(number, PlainNumber.read(PlainNumber.plain(number)).getAsDouble());
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "0.1, 0.1", "1e-8, 1e-8", "1e300, 1e300", "-0.5, -0.5", "123456.75, 123456.75"})
    void plain_text_is_as_people_write(double number, String text) {
        assertEquals(text, PlainNumber.plain(number));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "+5, 5", "−5, -5", ".5, 0.5", "5., 5", "1e3, 1000", "1E-3, 0.001", "1e−3, 0.001"})
    void numbers_are_read(String text, double number) {
        assertEquals(number, PlainNumber.read(text).getAsDouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 5", "5f", "5d", "0x10", "NaN", "Infinity", "1e400", "1,5", "--5", ".", "e3", "٣"})
    void what_java_would_let_pass_is_no_number(String text) {
        assertTrue(PlainNumber.read(text).isEmpty());
    }
}
