package ravine.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTicksTest {

    @ParameterizedTest(name = "10^{0} to 10^{1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            -2    | 2    | 5 | 10⁻² 10⁻¹ 1 10 10²
            -17.3 | 1.2  | 4 | 10⁻¹⁵ 10⁻¹⁰ 10⁻⁵ 1
            -46.2 | 0.9  | 3 | 10⁻⁴⁰ 10⁻²⁰ 1
            -9    | 1    | 4 | 10⁻⁵ 1
            0     | 300  | 3 | 1 10¹⁰⁰ 10²⁰⁰ 10³⁰⁰
            -0.1  | 1.35 | 4 | 1 2 5 10 20
            0.9   | 1.15 | 3 | 8 10 12 14
            """)
    void ticks_are_powers_of_ten_or_round_numbers_between_them(double from, double to, int count, String labels) {
        var written =
                LogTicks.between(from, to, count).stream().map(Tick::label).toList();
        assertEquals(labels, String.join(" ", written));
    }
}
