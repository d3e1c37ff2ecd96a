package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;
import ravine.run.Run;
import ravine.session.Recipe;
import ravine.session.Session;
import ravine.session.Sessions;
import ravine.session.Track;

/** Programs in Python, run by a small reader of Python, against the runs that they stand for. */
class SnippetTest {

    private static Session session(String formula, String recipe, Derivatives derivatives) throws Mistake {
        var lecture = Sessions.lecture();
        return new Session(
                Formula.read(formula).with(Map.of("a", 0.1, "b", 2.0)),
                new Vec(-5, -2),
                30,
                List.of(new Track(Recipe.read(recipe), 0, true)),
                lecture.view(),
                true,
                derivatives,
                0,
                1);
    }

    private static void check(Session session, double tolerance) throws Mistake {
        var run = Run.of(session, session.tracks().get(0).recipe());
        var python = new Python();
        python.run(Snippet.numpy(session));
        assertEquals(session.steps(), python.printed.size());
        for (var row : python.printed) {
            var step = run.step(row.get(1).intValue());
            assertEquals(step.at().x1(), row.get(2), tolerance);
            assertEquals(step.at().x2(), row.get(3), tolerance);
            assertEquals(step.value(), row.get(4), tolerance * 10);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gd:eta=0.4",
                "momentum:eta=0.3,beta=0.5",
                "momentum:eta=0.3,beta=0.5,dampening=0.2",
                "momentum:eta=0.3,form=velocity",
                "momentum:eta=0.3,form=ema",
                "nesterov:eta=0.1",
                "nesterov:eta=0.1,form=pytorch",
                "adagrad:eta=0.4",
                "adagrad:eta=0.4,placement=inside,initial=0.5",
                "rmsprop:eta=0.1",
                "rmsprop:eta=0.1,placement=outside,momentum=0.5",
                "adam:eta=0.4",
                "adam:eta=0.4,placement=inside,epsilon=0.01,beta2=0.9",
                "adamw:eta=0.4,decay=0.1",
                "lion:eta=0.3,decay=0.1"
            })
    void a_program_takes_the_steps_of_its_run(String recipe) throws Mistake {
        // Letters b, r and s are also quantities of methods.
        check(session("a x₁² + b x₂² + sin(x₁) / 4 − e^(−x₂^2)", recipe, Derivatives.CENTRAL), 1e-7);
    }

    @ParameterizedTest
    @CsvSource({"FORWARD, 0", "FORWARD, 0.5", "CENTRAL, 0.5", "FIVE_POINT, 0", "FIVE_POINT, 0.1", "EXACT, 0"})
    void a_program_has_the_gradient_of_its_session(Derivatives.Kind kind, double h) throws Mistake {
        var derivatives = new Derivatives(kind, h == 0 ? OptionalDouble.empty() : OptionalDouble.of(h));
        check(session("a x₁² + b x₂² + cos(x₁)", "gd:eta=0.2", derivatives), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "newton, no snippet of Newton",
        "'adam:correction=none', no snippet of Adam with these choices",
        "gd+cosine, no modifiers"
    })
    void what_has_no_program_is_said_in_a_sentence(String recipe, String words) throws Mistake {
        var session = session("x^2 + y^2", recipe, Derivatives.CENTRAL);
        var said = assertThrows(Mistake.class, () -> Snippet.numpy(session)).getMessage();
        assertTrue(String.valueOf(said).contains(words), said);
    }
}
