package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Formula;

class NearestMinimumTest {

    private static final double REACH = 10;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(x − 1)² + 30(y + 2)² + x y ; 4 ; 3 ; 2.016807; -2.033613",
                "100(y − x²)² + (1 − x)²; -1.5; 2; 1; 1",
                "|x − 1| + 3|y + x| ; 4 ; 3; 1; -1",
                "max(|x|, 5|y − 2|) + 0.1x; -3; -3; 0; 2",
                "(x² − 1)² + y²; 0; 0; 1; 0",
                "exp(x) + exp(−x) + y⁴; 3; 1; 0; 0"
            })
    void minimum_downhill_is_found(String formula, double x, double y, double x1, double x2) throws Mistake {
        var found =
                NearestMinimum.from(Formula.read(formula), new Vec(x, y), REACH).orElseThrow();
        assertTrue(found.single());
        double away = Math.abs(Math.abs(found.at().x1()) - Math.abs(x1))
                + Math.abs(found.at().x2() - x2);
        assertEquals(0, away, 1e-3, () -> "" + found);
    }

    @Test
    void line_of_minima_gives_the_nearest_of_them() throws Mistake {
        var found = NearestMinimum.from(Formula.read("(x + y − 2)²/2"), new Vec(3, 1), REACH)
                .orElseThrow();
        assertFalse(found.single());
        assertEquals(0, found.at().minus(new Vec(2, 0)).norm(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"exp(−x − y)", "x + 2y", "softplus(−x) + softplus(−y)", "x² − y²"})
    void what_falls_on_and_on_has_none(String formula) throws Mistake {
        assertTrue(NearestMinimum.from(Formula.read(formula), new Vec(0.5, 0.1), REACH)
                .isEmpty());
    }
}
