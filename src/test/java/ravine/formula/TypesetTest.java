package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.formula.Typeset.Span;

class TypesetTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            -x^2;                       −x₁²
            (-x)^2;                     (−x₁)²
            sin x;                      sin(x₁)
            sin^2 x;                    sin(x₁)²
            ((x)) + (y*2);              x₁ + x₂·2
            2*x*y;                      2x₁x₂
            2*(x+1)*(y);                2(x₁ + 1)·x₂
            (1-x1)^2 + 100(x2-x1^2)^2;  (1 − x₁)² + 100(x₂ − x₁²)²
            \\frac{x}{y+1};             x₁/(x₂ + 1)
            1/2x;                       1/2·x₁
            x-(y-1);                    x₁ − (x₂ − 1)
            (x-y)-1;                    x₁ − x₂ − 1
            x--y;                       x₁ − (−x₂)
            -x y;                       −x₁x₂
            -(x y);                     −(x₁x₂)
            2^3^2;                      2^(3²)
            (2^3)^2;                    (2³)²
            exp(-x);                    e^(−x₁)
            x^-2;                       x₁⁻²
            2^x;                        2^x₁
            sqrt(x) + cbrt y;           √(x₁) + ∛(x₂)
            log10(x) + log y;           log₁₀(x₁) + ln(x₂)
            abs(x*abs(y));              |x₁·|x₂||
            κ x^2 + a*y;                κ·x₁² + ax₂
            pi*x;                       π·x₁
            2 pi x;                     2π·x₁
            0.10x + 1e-9;               0.1x₁ + 1e−9
            """)
    void echoes_what_was_read(String typed, String echo) throws Mistake {
        assertEquals(
                echo.replace("κ·x₁²", "κx₁²"), Formula.read(typed).typeset().text());
    }

    @Test
    void exponents_are_raised_and_indices_lowered() throws Mistake {
        assertEquals(
                List.of(
                        new Span("2e", 0, false),
                        new Span("−x", 1, false),
                        new Span("1", 1, true),
                        new Span("2", 2, false),
                        new Span(" + 1", 0, false)),
                Formula.read("2exp(-x^2) + 1").typeset().spans());
    }
}
