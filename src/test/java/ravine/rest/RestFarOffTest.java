package ravine.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.draw.Theme;
import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.raster.Bitmap;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;
import ravine.sweep.Cloud;

/** Ensembles that go far off instead of coming to rest. */
final class RestFarOffTest {

    private static Session session(String formula, String recipe, int steps) throws Mistake {
        var problem = Problem.of(Formula.read(formula), steps)
                .withDerivatives(Derivatives.EXACT)
                .withNoise(1);
        return FirstSession.lecture()
                .withProblem(before -> problem)
                .withTracks(List.of(new Track(Recipe.read(recipe), 0, true)))
                .withStart(new Vec(1, 1))
                .withEnsemble(12);
    }

    @ParameterizedTest
    @CsvSource({
        "x^2+y^2, 1.1, 20",
        "x^2+y^2, 1.1, 60",
        "x^2+y^2, 2, 40",
        "x^2+y^2, 2, 300",
        "x^2+y^2, 2, 640",
        "x^2+y^2, 2, 660",
        "x^2-y^2, 0.3, 60",
        "-x^2-y^2, 1, 600",
        "x^4+y^4, 1, 8",
        "1/(x*y), 0.5, 30",
        "1e200*(x^2+y^2), 1e-200, 30",
        "1e-200*(x^2+y^2), 1, 30"
    })
    void their_histograms_are_drawn_without_a_law_that_has_no_weight(String formula, String eta, int steps)
            throws Mistake {
        for (var method : List.of("langevin", "gd")) {
            var session = session(formula, method + ":eta=" + eta, steps);
            var recipe = session.tracks().get(0).recipe();
            var rests = AtRest.of(session, 0, Cloud.of(session, recipe, () -> {})).stream()
                    .toList();
            var figure = RestFigure.of(session, rests, 600, 300, Theme.LIGHT);
            Bitmap.of(600, 300, 1, surface -> figure.draw(surface, 0));
            for (var rest : rests) {
                var said = RestText.sentences(rest).get(0);
                assertEquals(Double.isFinite(rest.f().value()), said.contains("±"), said);
                rest.law()
                        .ifPresent(
                                law -> assertTrue(Double.isFinite(law.target().excess()), () -> "" + law));
                assertEquals(1, area(rest.x1()), 1e-6);
            }
        }
    }

    private static double area(Histogram bars) {
        double area = 0;
        for (int bin = 0; bin < bars.bins(); bin++) {
            area += bars.density(bin) * bars.width();
        }
        return area;
    }
}
