package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.formula.Formula;
import ravine.session.FirstSession;
import ravine.session.SessionFile;
import ravine.spec.TypedNumber;

class SessionNumberTest {

    private static final Map<String, SessionNumber> NUMBERS = Map.of(
            "start x₁", SessionNumber.START_X1,
            "x₁ from", SessionNumber.VIEW_X1_MIN,
            "x₂ to", SessionNumber.VIEW_X2_MAX,
            "steps", SessionNumber.STEPS,
            "noise", SessionNumber.NOISE,
            "seed", SessionNumber.SEED);

    private static SessionNumber number(String name) {
        return Objects.requireNonNull(NUMBERS.get(name));
    }

    /** What a field sets, it reads again after its session went through a file. */
    @ParameterizedTest
    @CsvSource({
        "start x₁, 1.7976931348623157e308",
        "start x₁, -4.9e-324",
        "x₁ from, -1e308",
        "x₁ from, 5.999999999999999",
        "x₂ to, 1.7e308",
        "steps, 1000000",
        "noise, 1e300",
        "seed, 9223372036854775807",
        "seed, -9007199254740993"
    })
    void a_field_takes_every_number_that_a_file_may_have(String name, String text) throws Mistake {
        var number = number(name);
        var lecture = FirstSession.lecture();
        var value = TypedNumber.read(number.keyIn().apply(lecture), text);
        var reread = SessionFile.read(SessionFile.text(number.set(lecture, value)));
        assertEquals(value, number.get(reread));
        assertEquals(text, number.keyIn().apply(reread).write(number.get(reread)));
    }

    @ParameterizedTest
    @CsvSource({"start x₁, w", "x₁ from, w from", "x₂ to, b to"})
    void a_number_is_called_as_the_formula_calls_its_variable(String name, String called) throws Mistake {
        var formula = Formula.read("L(w, b) = w^2 + b^2");
        var session = FirstSession.lecture().withProblem(problem -> problem.withFormula(formula));
        assertEquals(called, number(name).keyIn().apply(session).name());
    }

    @ParameterizedTest
    @CsvSource({
        "x₁ from, 6, x₁ from is a number of at most 5.999999999999999.",
        "x₂ to, -1e309, “-1e309” is no number",
        "seed, 9223372036854775808, the seed is a whole number from -9223372036854775808 to 9223372036854775807.",
        "seed, 1.5, “1.5” is not allowed",
        "steps, -1, steps is a whole number from 0 to 1000000."
    })
    void what_no_file_may_have_is_said(String name, String text, String says) {
        var key = number(name).keyIn().apply(FirstSession.lecture());
        var mistake = assertThrows(Mistake.class, () -> TypedNumber.read(key, text));
        assertTrue(mistake.sentence().contains(says), mistake.sentence());
    }
}
