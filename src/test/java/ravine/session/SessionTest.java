package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;

class SessionTest {

    /** A session of which no part is what a new one has. */
    private static final Session UNUSUAL = FirstSession.lecture()
            .withBudget(1000)
            .withOtherStarts(List.of(new Vec(3, 1)))
            .withDerivatives(Derivatives.EXACT)
            .withNoise(0.5)
            .withSeed(7)
            .withCaption("unusual")
            .drawn(drawing -> drawing.withCount(9));

    record Change(String part, UnaryOperator<Session> make) {}

    static List<Change> changes() throws Mistake {
        var formula = Formula.read("x₁ + x₂");
        return List.of(
                new Change("formula", session -> session.withFormula(formula)),
                new Change("start", session -> session.withStart(Vec.ZERO)),
                new Change("steps", session -> session.withSteps(3)),
                new Change("tracks", session -> session.withTracks(List.of())),
                new Change("view", session -> session.withView(new Box(0, 1, 0, 1))),
                new Change("equalAspect", session -> session.withEqualAspect(false)),
                new Change("derivatives", session -> session.withDerivatives(Derivatives.CENTRAL)),
                new Change("noise", session -> session.withNoise(0)),
                new Change("seed", session -> session.withSeed(1)),
                new Change("budget", session -> session.withBudget(5)),
                new Change("otherStarts", session -> session.withOtherStarts(List.of())),
                new Change("caption", session -> session.withCaption("")),
                new Change("drawing", session -> session.drawn(drawing -> PlotOptions.USUAL)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_of_one_part_leaves_all_others(Change change) throws Exception {
        var changed = change.make.apply(UNUSUAL);
        for (var part : Session.class.getRecordComponents()) {
            boolean same =
                    part.getAccessor().invoke(UNUSUAL).equals(part.getAccessor().invoke(changed));
            assertEquals(!part.getName().equals(change.part), same, part.getName());
        }
        assertEquals(Session.class.getRecordComponents().length, changes().size());
    }
}
