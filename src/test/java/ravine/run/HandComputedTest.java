package ravine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Vec;
import ravine.modifier.Modifier;
import ravine.objective.Derivatives;
import ravine.optimizer.Optimizer;
import ravine.spec.Spec;

/** Three steps along x₁ computed by hand, for what no reference trajectory covers; the comments show the arithmetic. */
class HandComputedTest {

    private record Case(String recipe, String formula, double start, double one, double two, double three) {}

    private static final String PARABOLA = "x1^2/2";

    static Stream<Case> cases() {
        return Stream.of(
                // v = 4, 4.5, 3.5625; x = 8 − ½(½·8 + ½·4), 5 − ½(½·5 + ½·4.5), 2.625 − ½(½·2.625 + ½·3.5625)
                new Case("qhm:eta=0.5,beta=0.5,nu=0.5", PARABOLA, 8, 5, 2.625, 1.078125),
                // β = 0, 0.25, 0.5; v = 8, 0.25·8 + 4, 0.5·6 + 1; x = 8 − ½·8, 4 − ½·6, 1 − ½·4
                new Case("momentum:eta=0.5,beta=0.5,beta_from=0,beta_steps=2", PARABOLA, 8, 4, 1, -1),
                // m = 4, 5; s = 32, 34; x = 8 − 4/(√32 + 1), then m = ½·4 + ½x, s = ½·32 + ½x² …
                none(),
                // b = 0, g = 8, s = 32, d = 8/√32 = √2 …
                nesterovRmsProp(),
                belief(),
                yogi(),
                // ν₂ = 0: g² alone stands in the root, so with ε = 0 it is |g|; m̂ = 8, (½·4 + ½x)/¾ …
                quasiHyperbolic(),
                // sign(½·0 + ½·8) = 1: 8 − (1 + ½·8) = 3, m = 4; 3 − (1 + ½·3) = 0.5, m = 3.5; 0.5 − (1 + ½·0.5) =
                // −0.75
                new Case("lion:eta=1,beta1=0.5,beta2=0.5,decay=0.5", PARABOLA, 8, 3, 0.5, -0.75),
                // blends 6, ¼·2 − ¾·4, ¼·½ + ¾·8 with m = 2, ½: only the middle one is negative
                new Case("lion:eta=12,beta1=0.25,beta2=0.75", PARABOLA, 8, -4, 8, -4),
                // without heat it is gradient descent: 8 − ½·8, 4 − ½·4, 2 − ½·2
                new Case("langevin:eta=0.5,temperature=0", PARABOLA, 8, 4, 2, 1),
                // f = x², g = 2x: α = 1 leads to −x, no lower; α = ¼ to x/2
                new Case("linesearch:shrink=0.25", "x1^2", 4, 2, 1, 0.5),
                // g = 4; α = ¼ leaves the slope −16 at −12, α = ½ at −8, α = 1 at 0: x = 4 − 4, where it stays
                new Case("cg", PARABOLA, 4, 0, 0, 0),
                new Case("cg:form=fletcher-reeves", PARABOLA, 4, 0, 0, 0),
                // dx/dt = −x: x = 8e⁻ᵗ
                new Case(
                        "flow:eta=0.5,tolerance=1e-13",
                        PARABOLA,
                        8,
                        8 * Math.exp(-0.5),
                        8 * Math.exp(-1),
                        8 * Math.exp(-1.5)),
                // g = 1; rates 1, ¾, ½
                new Case("gd:eta=1+linear:horizon=4", "x1", 0, -1, -1.75, -2.25),
                // g = 8, 7, 6 clipped to 2
                new Case("gd:eta=0.5+clip:norm=2", PARABOLA, 8, 7, 6, 5),
                // f = x, up = 2, down = 1: heights 0, ½, 1, then half of 0: rates 0, ½, 1
                new Case("gd:eta=1+cyclic:up=2,down=1,low=0,halve=true", "x1", 0, 0, -0.5, -1.5));
    }

    private static Case none() {
        double one = 8 - 4 / (Math.sqrt(32) + 1);
        double m = 2 + one / 2;
        double s = 16 + one * one / 2;
        double two = one - m / (Math.sqrt(s) + 1);
        double three = two - (m / 2 + two / 2) / (Math.sqrt(s / 2 + two * two / 2) + 1);
        return new Case("adam:eta=1,beta1=0.5,beta2=0.5,epsilon=1,correction=none", PARABOLA, 8, one, two, three);
    }

    private static Case nesterovRmsProp() {
        double b = 8 / Math.sqrt(32);
        double one = 8 - b;
        double g = one - b / 2;
        double s = 16 + g * g / 2;
        b = b / 2 + g / Math.sqrt(s);
        double two = one - b;
        g = two - b / 2;
        b = b / 2 + g / Math.sqrt(s / 2 + g * g / 2);
        return new Case(
                "rmsprop:eta=1,beta=0.5,epsilon=1e-12,momentum=0.5,nesterov=true", PARABOLA, 8, one, two, two - b);
    }

    private static Case belief() {
        // m = 4, s = ½(8 − 4)² + 1 = 9; m̂ = 4/½, ŝ = 9/½
        double one = 8 - 8 / (Math.sqrt(18) + 1);
        double m = 2 + one / 2;
        double s = 4.5 + (one - m) * (one - m) / 2 + 1;
        double two = one - m / 0.75 / (Math.sqrt(s / 0.75) + 1);
        m = m / 2 + two / 2;
        s = s / 2 + (two - m) * (two - m) / 2 + 1;
        double three = two - m / 0.875 / (Math.sqrt(s / 0.875) + 1);
        return new Case("adabelief:eta=1,beta1=0.5,beta2=0.5,epsilon=1", PARABOLA, 8, one, two, three);
    }

    private static Case yogi() {
        // s = 0 − ½·(−1)·64 = 32; m̂ = 4/½, ŝ = 32/½; then g² < s, so s falls by g²/2 each step
        double one = 8 - 8 / (Math.sqrt(64) + 1);
        double m = 2 + one / 2;
        double s = 32 + one * one / 2;
        double two = one - m / 0.75 / (Math.sqrt(s / 0.75) + 1);
        m = m / 2 + two / 2;
        s = s - two * two / 2;
        double three = two - m / 0.875 / (Math.sqrt(s / 0.875) + 1);
        return new Case("yogi:eta=1,beta1=0.5,beta2=0.5,epsilon=1", PARABOLA, 8, one, two, three);
    }

    private static Case quasiHyperbolic() {
        double one = 8 - (0.5 * 8 + 0.5 * 8) / 8;
        double m = 2 + one / 2;
        double two = one - (0.5 * one + 0.5 * m / 0.75) / one;
        m = m / 2 + two / 2;
        double three = two - (0.5 * two + 0.5 * m / 0.875) / two;
        return new Case("qhadam:eta=1,beta1=0.5,beta2=0.5,nu1=0.5,nu2=0,epsilon=1e-12", PARABOLA, 8, one, two, three);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void threeStepsAreAsComputedByHand(Case by) {
        var session = Sessions.with(Sessions.of(by.formula, new Vec(by.start, 0), 3), Derivatives.EXACT);
        var x1 = Sessions.run(session, by.recipe).x1();
        assertArrayEquals(new double[] {by.start, by.one, by.two, by.three}, x1, 1e-9);
    }

    @Test
    void everyKindHasAReferenceOrACaseByHand() throws Exception {
        var recipes = new ArrayList<String>(cases().map(Case::recipe).toList());
        for (var name : ReferenceTest.names().toList()) {
            recipes.add(ReferenceTest.read(name).get("spec").asText());
        }
        var kinds = Stream.concat(Optimizer.ALL.specs().stream(), Modifier.ALL.specs().stream())
                .map(Spec::id)
                .toList();
        assertEquals(
                List.of(), kinds.stream().filter(id -> !covered(id, recipes)).toList());
    }

    private static boolean covered(String id, List<String> recipes) {
        return recipes.stream().anyMatch(recipe -> ("+" + recipe + "+").matches(".*\\+" + id + "[:+].*"));
    }

    @Test
    void heatShakesByTheRootOfTwiceRateTimesTemperature() {
        var session = Sessions.of("0x1", Vec.ZERO, 20_000);
        var run = Sessions.run(session, "langevin:eta=0.5,temperature=4");
        double sum = 0;
        for (int t = 1; t <= run.last(); t++) {
            sum += run.length(t) * run.length(t);
        }
        assertEquals(2 * (2 * 0.5 * 4), sum / run.last(), 0.2);
        assertTrue(run.step(1).at().x1() != run.step(1).at().x2());
    }
}
