package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;

class MistakesTest {

    /** How long hostile texts are, in characters, and a right one beside them. */
    private static final int SIZE = 10_000;

    private static final int RIGHT = 1000;

    /** How often each is read, of which the quickest counts: the first ones are slow. */
    private static final int FEWEST = 5;

    private static final int MOST = 30;

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

    /** Texts of about so many characters. */
    static Stream<IntFunction<String>> hostile() {
        return Stream.of(
                size -> "x".repeat(100 * size),
                size -> "(".repeat(size),
                size -> ")".repeat(size),
                size -> "()".repeat(size / 2),
                size -> "(".repeat(size / 2 - 1) + "x" + ")".repeat(size / 2),
                size -> "-".repeat(size - 1) + "x",
                size -> "sin ".repeat(size / 4 - 1) + "x",
                size -> "x" + "+x".repeat(size / 2 - 1),
                size -> "x" + "^x".repeat(size / 2 - 1),
                size -> "|".repeat(size - 1),
                size -> "x²".repeat(size / 2) + "^",
                size -> "\u0000\u0001\u0002".repeat(size / 3),
                size -> "\uD835".repeat(size),
                size -> "a".repeat(size),
                size -> "1".repeat(size),
                size -> "\\frac".repeat(size / 5),
                size -> "{\\frac{".repeat(size / 7),
                size -> "f(                                      =".repeat(size / 40),
                size -> ",".repeat(size));
    }

    /** No slower than a right formula, or with twice the text no more than thrice the time: where that grows with the square it is four times. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void a_hostile_text_is_answered_at_once(IntFunction<String> text) throws Mistake {
        var right = "x" + "+x".repeat(RIGHT / 2);
        long yardstick = Long.MAX_VALUE;
        long half = Long.MAX_VALUE;
        long whole = Long.MAX_VALUE;
        for (int attempt = 0;
                attempt < FEWEST || (attempt < MOST && whole > Math.max(yardstick, 3 * half));
                attempt++) {
            yardstick = Math.min(yardstick, nanoseconds(() -> Formula.read(right)));
            half = Math.min(half, nanoseconds(() -> refuse(text.apply(SIZE / 2))));
            whole = Math.min(whole, nanoseconds(() -> refuse(text.apply(SIZE))));
        }
        assertTrue(
                whole <= Math.max(yardstick, 3 * half),
                "%s ns, of half the text %s, of a formula %s".formatted(whole, half, yardstick));
    }

    private static void refuse(String text) {
        assertThrows(Mistake.class, () -> Formula.read(text));
    }

    /** The time of this thread: a busy machine makes no reader slow. */
    private static long nanoseconds(Executable reading) {
        long start = THREADS.getCurrentThreadCpuTime();
        assertDoesNotThrow(reading);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
