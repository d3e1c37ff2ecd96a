package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;

class MistakesTest {

    /** Nanoseconds, of what Java's quick compiler alone made, which takes twice as long as both; what grows with the square of such a text takes far longer. */
    private static final long BOUND = 200_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            # text;              place;       part of the sentence
            1,5x1;               1,5;         write 1.5
            sin(1,5);            1,5;         write 1.5
            sin(x,5);            ,;           max, min
            max(1);              max(1);      write max(x₁, x₂)
            atan2(1,2,3);        atan2(1,2,3); 2 arguments, not 3
            tahn(x);             tahn;        did you mean tanh?
            sine(x);             sine;        did you mean sin?
            bcos(y);             bcos;        for a product write b·cos
            2bcosy;              bcosy;       for a product write b·cosy
            foo(x);              foo;         is not known
            ab;                  ab;          write a·b
            x3;                  x3;          x₁ and x₂
            x₁₂;                 x₁₂;         x₁ and x₂
            (x1+2;               (;           add “)”
            (x+[y+1);            [y+1);       write “]”
            x1+2);               );           closes nothing
            x1 + * 2;            +;           needs a value after
            x1 +;                +;           needs a value after
            *x;                  *;           needs a value before
            x^;                  ^;           needs a value after
            x*/y;                *;           needs a value after
            ();                  ();          nothing between
            sin();               ();          nothing between
            sin;                 sin;         write sin(x₁)
            max x;               max;         write max(x₁, x₂)
            max(,x);             ,;           before and after
            x, y;                ,;           max, min
            2 3;                 2 3;         2·3
            x 2;                 x 2;         x·2 or x^2
            x²^3;                ^;           needs parentheses
            |x;                  |;           two bars
            (|x);                |;           not closed before
            sin⁻¹(x);            sin⁻;        asin
            1.2.3;               1.2.;        one decimal point
            x + .;               .;           0.5
            1e999;               1e999;       too large
            y = x;               =;           right of it
            x!;                  !;           factorial
            \\frac12x + \\foo;   \\foo;       is not known
            \\frac x;            \\frac;      \\frac{1}{2}
            x → y;               →;           has no meaning
            x­y;                  ­;           U+00AD
            x';                  ';           derivatives are found
            a_1;                 a_1;         Only x has an index here
            κ1;                  κ1;          Only x has an index here
            2x⁻;                 ⁻;           raised number
            """)
    void names_what_is_wrong_at_its_place(String text, String place, String part) {
        Mistake mistake = assertThrows(Mistake.class, () -> Formula.read(text));
        assertTrue(mistake.sentence().contains(part), mistake.sentence());
        assertEquals(place, text.substring(mistake.start(), mistake.end()), mistake.sentence());
    }

    @Test
    void an_empty_text_is_answered_with_an_example() {
        Mistake mistake = assertThrows(Mistake.class, () -> Formula.read("  "));
        assertTrue(mistake.sentence().contains("x₁² + x₂²"), mistake.sentence());
    }

    @Test
    void a_control_character_is_named_by_its_number() {
        Mistake mistake = assertThrows(Mistake.class, () -> Formula.read("x + \7"));
        assertTrue(mistake.sentence().contains("U+0007"), mistake.sentence());
        assertEquals(4, mistake.start());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "x".repeat(1_000_000),
                "(".repeat(10_000),
                ")".repeat(10_000),
                "()".repeat(5_000),
                "(".repeat(4_999) + "x" + ")".repeat(5_000),
                "-".repeat(9_999) + "x",
                "sin ".repeat(2_499) + "x",
                "x" + "+x".repeat(4_999),
                "x" + "^x".repeat(4_999),
                "|".repeat(9_999),
                "x²".repeat(5_000) + "^",
                "\u0000\u0001\u0002",
                "\uD835",
                "a".repeat(10_000),
                "1".repeat(10_000),
                "\\frac".repeat(2_000),
                "{\\frac{".repeat(1_000),
                "f(                                      =".repeat(200),
                ",".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_text_is_answered_at_once(String text) {
        long fastest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 20 && fastest >= BOUND; attempt++) {
            // The time of this thread, when what it runs is compiled: a busy machine makes no reader slow.
            long start = THREADS.getCurrentThreadCpuTime();
            assertThrows(Mistake.class, () -> Formula.read(text));
            fastest = Math.min(fastest, THREADS.getCurrentThreadCpuTime() - start);
        }
        assertTrue(fastest < BOUND, fastest + " ns");
    }
}
