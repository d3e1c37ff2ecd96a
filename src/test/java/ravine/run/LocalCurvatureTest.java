package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Vec;

/** Curvature and the rates that it bears. */
class LocalCurvatureTest {

    private static final LocalCurvature BOWL =
            LocalCurvature.at(Sessions.BOWL.problem().formula(), new Vec(-5, -2));

    @Test
    void knowsTheEigenvaluesOfTheBowl() {
        assertEquals(0.2, BOWL.smallest(), 1e-12);
        assertEquals(4, BOWL.largest(), 1e-12);
        assertEquals(20, BOWL.condition(), 1e-9);
    }

    @Test
    void aSaddleHasNoConditionAndADomeNoLimit() throws Exception {
        assertTrue(Double.isNaN(LocalCurvature.at(
                        Sessions.of("x1^2 - x2^2", Vec.ZERO, 1).problem().formula(), Vec.ZERO)
                .condition()));
        assertTrue(Double.isNaN(LocalCurvature.at(
                        Sessions.of("-x1^2 - x2^2", Vec.ZERO, 1).problem().formula(), Vec.ZERO)
                .rateLimit(Recipe.read("gd").optimizer())));
    }

    @ParameterizedTest
    @CsvSource({"gd,0.5", "'momentum:beta=0.5',0.75", "'momentum:beta=0.5,form=ema',1.5", "adam,NaN", "bfgs,NaN"})
    void boundsTheRateOfTheMethodsThatHaveABound(String recipe, double limit) throws Exception {
        assertEquals(limit, BOWL.rateLimit(Recipe.read(recipe).optimizer()), 1e-12);
    }

    static Stream<Recipe> bounded() {
        return Recipes.methods().filter(recipe -> !Double.isNaN(BOWL.rateLimit(recipe.optimizer())));
    }

    @ParameterizedTest
    @MethodSource("bounded")
    void belowTheLimitARunStaysAndBeyondItDiverges(Recipe recipe) {
        double limit = BOWL.rateLimit(recipe.optimizer());
        var session = Sessions.BOWL.withProblem(problem -> problem.withSteps(2000));
        var rate = TunedKey.rate(recipe).orElseThrow();
        var below = Sessions.run(session, rate.turned(recipe, 0.98 * limit));
        var beyond = Sessions.run(session, rate.turned(recipe, 1.02 * limit));
        assertTrue(below.value(below.last()) < 10, () -> "f = " + below.value(below.last()));
        assertEquals(Verdict.Kind.DIVERGED, Sessions.verdict(beyond).kind());
    }
}
