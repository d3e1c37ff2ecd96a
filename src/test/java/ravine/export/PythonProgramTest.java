package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.modifier.Modifier;
import ravine.objective.Derivatives;
import ravine.optimizer.Optimizer;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Sessions;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;
import ravine.spec.Spec;

/** Programs in Python, run by a small reader of Python, against the runs that they stand for. */
class PythonProgramTest {

    private static Session session(String formula, String recipe, Derivatives derivatives) throws Mistake {
        var lecture = FirstSession.lecture();
        var problem = Problem.of(Formula.read(formula).with(Map.of("a", 0.1, "b", 2.0)), 30);
        return lecture.withProblem(lectures -> problem.withDerivatives(derivatives))
                .withTracks(List.of(new Track(Recipe.read(recipe), 0, true)));
    }

    private static void check(Session session, double tolerance) throws Mistake {
        var run = Sessions.run(session, session.tracks().get(0).recipe());
        var python = new Python();
        python.run(PythonProgram.numpy(session));
        assertEquals(session.problem().steps(), python.printed.size());
        for (var row : python.printed) {
            var step = run.step(row.get(1).intValue());
            assertEquals(step.at().x1(), row.get(2), tolerance);
            assertEquals(step.at().x2(), row.get(3), tolerance);
            assertEquals(step.value(), row.get(4), tolerance * 10);
        }
    }

    /** Each method that has a program, and each modifier with gradient descent, in each of its variants, and some other settings. */
    static Stream<String> recipes() {
        return Stream.of(
                        variants("", Optimizer.ALL.specs()),
                        variants("gd:eta=0.3+", Modifier.ALL.specs()),
                        Stream.of(
                                "momentum:eta=0.3,dampening=0.2",
                                "momentum:eta=0.2,beta_from=0.5,beta_steps=8",
                                "adagrad:eta=0.4,initial=0.5",
                                "rmsprop:eta=0.1,placement=outside,momentum=0.5,nesterov=true",
                                "adam:eta=0.4,placement=inside,epsilon=0.01,beta2=0.9",
                                "radam:beta2=0.9",
                                "lion:eta=0.3,decay=0.1",
                                "nesterov+clip:norm=0.5+warmup+cosine:horizon=25",
                                "rprop+step:every=4",
                                "gd+restarts:period=5,stretch=2",
                                "gd+onecycle:horizon=20",
                                "gd+onecycle:horizon=20,rise=1"))
                .flatMap(recipes -> recipes);
    }

    private static <T> Stream<String> variants(String before, List<Spec<T>> specs) {
        return specs.stream()
                .filter(spec -> PythonFile.of("numpy", spec.id()).isPresent())
                .flatMap(spec -> {
                    var choices = spec.keys().stream()
                            .flatMap(key -> key instanceof Key.Choices choice
                                    ? choice.options().stream().map(option -> ":" + key.name() + "=" + option.name())
                                    : Stream.empty());
                    return Stream.concat(Stream.of(""), choices).map(choice -> before + spec.id() + choice);
                });
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void a_program_takes_the_steps_of_its_run(String recipe) throws Mistake {
        // Letters b, r and s are also quantities of methods.
        check(session("a x₁² + b x₂² + sin(x₁) / 4 − e^(−x₂^2)", recipe, Derivatives.CENTRAL), 1e-7);
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void a_program_has_the_exact_gradient_of_its_run(String recipe) throws Mistake {
        var problem = Problem.of(Formula.read("(1 - x)^2 + 100(y - x^2)^2"), 60);
        follows(session(problem.withDerivatives(Derivatives.EXACT), recipe, new Vec(-1.5, 2)), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where(x > 0, x^2, -x) + y^2",
                "(x > 0)*x^2 + (x <= 0)*x^4 + y^2",
                "|x| + |y|",
                "max(x, y)^2 + clamp(x, -1, 0.5)",
                "relu(x) + relu(-x) + heaviside(y)*y^2",
                "sinc(x) + sinc(3y)",
                "lgamma(|x| + 1) + gamma(y^2 + 1.5)",
                "lgamma(x - 0.5) + y^2",
                "erf(x) + 1/(1 + exp(-1000x)) + y^2",
                "x^4 + y^4 + sqrt(x^2 + y^2) + hypot(x, y)",
                "log(1 + x^2) + softplus(y) + log2(x^2 + 1) + log10(y^2 + 1) + log1p(x^2) + expm1(y)^2",
                "atan2(y, x) + atan(x) + tanh(x)^2",
                "mod(x, 2) + x % 0.3 + y^2",
                "|x|^2.5 + x^3 + cbrt(y)^4 + x^16 + 2^x + y^(-2)",
                "a x² + λ y² + cot(x/9 + 1) + sec(x/9) + csc(y/9 + 1)"
            })
    void a_program_has_the_exact_derivative_of_each_operation(String formula) throws Mistake {
        var problem = Problem.of(Formula.read(formula), 40).withDerivatives(Derivatives.EXACT);
        for (var start : List.of(new Vec(0.7, 0.4), new Vec(-0.7, 1.3), new Vec(0, 0.5))) {
            follows(session(problem, "gd:eta=0.01", start), 1e-9);
        }
    }

    @ParameterizedTest
    @CsvSource({"CENTRAL", "FORWARD", "FIVE_POINT"})
    void a_program_has_a_shorter_difference_where_its_run_has(Derivatives.Kind kind) throws Mistake {
        var problem = Problem.of(Formula.read("sin(x) + y^2"), 40)
                .withDerivatives(new Derivatives(kind, OptionalDouble.empty()));
        var far = session(problem, "gd:eta=0.1", new Vec(1e6, 1));
        follows(far, 1e-9);
        assertTrue(PythonProgram.numpy(far).contains("def finer("));
        assertFalse(PythonProgram.numpy(session(problem, "gd:eta=0.1", new Vec(1, 1)))
                .contains("def finer("));
        follows(session(problem, "nesterov:eta=0.01", new Vec(1e4, 1)), 1e-8);
        follows(session(problem, "rmsprop:eta=0.1,momentum=0.5,nesterov=true", new Vec(1e4, 1)), 1e-7);
    }

    /** Python reads no more than 200 parentheses in one another. */
    @Test
    void a_long_formula_is_written_in_parts() throws Mistake {
        var terms = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "sin(" + i + "x + y)/" + i * i)
                .collect(Collectors.joining(" + "));
        var session = session(
                Problem.of(Formula.read(terms), 20).withDerivatives(Derivatives.EXACT), "gd:eta=0.01", new Vec(1, 2));
        follows(session, 1e-9);
        for (var line : (PythonProgram.numpy(session) + PythonProgram.pytorch(session))
                .lines()
                .toList()) {
            int depth = 0;
            for (int i = 0; i < line.length(); i++) {
                depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
                assertTrue(depth < 90, line);
            }
        }
    }

    private static Session session(Problem problem, String recipe, Vec start) throws Mistake {
        return FirstSession.lecture()
                .withProblem(lectures -> problem)
                .withStarts(List.of(start))
                .withTracks(List.of(new Track(Recipe.read(recipe), 0, true)));
    }

    /** Checks that a program goes where its run goes, to a share of the numbers that are above 1. */
    private static void follows(Session session, double tolerance) throws Mistake {
        var run = Sessions.run(session, session.tracks().get(0).recipe());
        var python = new Python();
        python.run(PythonProgram.numpy(session));
        assertEquals(run.last(), python.printed.size());
        for (var row : python.printed) {
            var step = run.step(row.get(1).intValue());
            assertEquals(
                    step.at().x1(),
                    row.get(2),
                    tolerance * Math.max(1, Math.abs(step.at().x1())));
            assertEquals(
                    step.at().x2(),
                    row.get(3),
                    tolerance * Math.max(1, Math.abs(step.at().x2())));
        }
    }

    @Test
    void a_program_ends_where_its_run_ends() throws Mistake {
        var session = session("(1 - x)^2 + 100(y - x^2)^2", "momentum", Derivatives.CENTRAL);
        var run = Sessions.run(session, session.tracks().get(0).recipe());
        assertTrue(run.last() < session.problem().steps(), "it diverges");
        assertTrue(PythonProgram.numpy(session).contains("for t in range(1, " + (run.last() + 1) + "):"));
        assertTrue(PythonProgram.pytorch(session).contains("for t in range(1, " + (run.last() + 1) + "):"));
    }

    @Test
    void a_program_goes_from_each_start() throws Mistake {
        var session =
                session("a x₁² + b x₂²", "gd", Derivatives.CENTRAL).withStarts(List.of(new Vec(-5, -2), new Vec(1, 2)));
        var python = new Python();
        python.run(PythonProgram.numpy(session));
        var last = python.printed.get(python.printed.size() - 1);
        var run = Sessions.run(
                session.withStart(new Vec(1, 2)), session.tracks().get(0).recipe());
        assertEquals(List.of(2.0, 30.0), last.subList(0, 2));
        assertEquals(run.step(30).at().x2(), last.get(3), 1e-7);
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
        "gd+plateau, no snippet of Reduce on plateau",
        "gd+clip+clip, each modifier once"
    })
    void what_has_no_program_is_said_in_a_sentence(String recipe, String words) throws Mistake {
        var session = session("x^2 + y^2", recipe, Derivatives.CENTRAL);
        var said =
                assertThrows(Mistake.class, () -> PythonProgram.numpy(session)).getMessage();
        assertTrue(String.valueOf(said).contains(words), said);
    }

    @Test
    void what_would_change_the_steps_is_not_left_out_unsaid() throws Mistake {
        var session = session("x^2 + y^2", "gd", Derivatives.CENTRAL);
        assertThrows(Mistake.class, () -> PythonProgram.numpy(session.withProblem(problem -> problem.withNoise(0.1))));
        assertThrows(Mistake.class, () -> PythonProgram.numpy(session.withProblem(problem -> problem.withBudget(13))));
        assertThrows(
                Mistake.class, () -> PythonProgram.pytorch(session.withProblem(problem -> problem.withBudget(13))));
    }
}
