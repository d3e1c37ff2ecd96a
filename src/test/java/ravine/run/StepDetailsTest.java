package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.spec.DisplayNumber;
import ravine.spec.PlainNumber;

/** The working of a step, with the numbers that ran. */
class StepDetailsTest {

    static Stream<Recipe> all() {
        return Recipes.all();
    }

    @Test
    void writesTheUpdateWithItsNumbers() {
        var update = Sessions.run(Sessions.with(Sessions.BOWL, ravine.objective.Derivatives.EXACT), "gd:eta=0.4")
                .working(1)
                .updates()
                .get(0);
        assertEquals("x ← x − η·g", update.formula());
        assertEquals("x₁ ← −5 − 0.4·(−1) = −4.6", update.line(1, PlainNumber::plain));
        assertEquals("x₂ ← −2 − 0.4·(−8) = 1.2", update.line(2, number -> DisplayNumber.shortened(number, 4)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theShownLineLeadsToTheNextPosition(Recipe recipe) {
        var run = Sessions.run(Sessions.ROSENBROCK.withProblem(problem -> problem.withSteps(12)), recipe);
        for (int t = 1; t <= run.last(); t++) {
            var updates = run.working(t).updates();
            var last = updates.get(updates.size() - 1);
            for (int coordinate = 1; coordinate <= 2; coordinate++) {
                var line = last.line(coordinate, PlainNumber::plain);
                double next = coordinate == 1
                        ? run.step(t).at().x1()
                        : run.step(t).at().x2();
                assertEquals(next, Arithmetic.shown(line), line);
                assertEquals(next, Arithmetic.computed(line), Math.ulp(next), line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLineIsComputedAgainFromTheNumbersThatItShows(Recipe recipe) {
        var session =
                Sessions.ROSENBROCK.withProblem(problem -> problem.withSteps(12).withNoise(0.1));
        var run = Sessions.run(session, recipe);
        var replay = new Replay(run);
        for (int t = 1; t <= run.last(); t++) {
            int step = t;
            for (var line : replay.working(t).lines()) {
                for (var text : line.numbers(PlainNumber::plain)) {
                    if (line instanceof Line.Asked) {
                        continue;
                    }
                    if (line instanceof Line.Comparison comparison) {
                        isTrue(comparison, text);
                        continue;
                    }
                    var computed = LineArithmetic.computed(text);
                    assertEquals(
                            LineArithmetic.shown(text),
                            computed.value(),
                            Double.isFinite(computed.value()) ? 4 * computed.error() : 0,
                            () -> "%s: step %s: %s, %s".formatted(recipe.text(), step, line.formula(), text));
                }
            }
        }
    }

    private static void isTrue(Line.Comparison line, String text) {
        var sides = text.split(line.sign(), 2);
        var right = sides[1].split(" = ", 2);
        double left = LineArithmetic.shown(" = " + sides[0]);
        double than = LineArithmetic.shown(" = " + right[right.length - 1]);
        boolean holds =
                switch (line.sign().strip()) {
                    case "≤" -> left <= than;
                    case "≥" -> left >= than;
                    case "<" -> left < than;
                    default -> left > than;
                };
        assertTrue(holds, text);
        var computed = LineArithmetic.result(right[0]);
        assertEquals(than, computed.value(), 4 * computed.error(), text);
    }

    /** The memories that a step begins with are what the lines of the step before ended with. */
    @ParameterizedTest
    @CsvSource({"bfgs, B₁ B₂", "trustregion, Δ", "gd+plateau:patience=1, bad φ", "adam, m s"})
    void aMemoryIsWhatTheStepBeforeWrote(String recipe, String memories) {
        var run = Sessions.run(Sessions.ROSENBROCK.withProblem(problem -> problem.withSteps(8)), recipe);
        for (int t = 2; t <= run.last(); t++) {
            for (var memory : memories.split(" ", -1)) {
                var before = last(run.working(t - 1), memory);
                var line = run.working(t).lines().stream()
                        .flatMap(each -> each.numbers(PlainNumber::plain).stream())
                        .filter(each -> each.contains(before))
                        .findFirst();
                boolean noted = run.working(t).notes().stream()
                        .anyMatch(note -> note.symbol().equals(memory)
                                && PlainNumber.plain(note.values().get(0))
                                        .replace('-', '−')
                                        .equals(before));
                assertTrue(noted || line.isPresent(), memory + " at step " + t + " is not " + before);
            }
        }
    }

    /** The first coordinate of the value that a quantity has at the end of a step. */
    private static String last(StepDetails details, String symbol) {
        var value = "";
        for (var note : details.notes()) {
            value = note.symbol().equals(symbol)
                    ? PlainNumber.plain(note.values().get(0)).replace('-', '−')
                    : value;
        }
        for (var line : details.lines()) {
            var numbers = line.numbers(PlainNumber::plain);
            if (!(line instanceof Line.Comparison) && line.formula().startsWith(symbol + " ") && !numbers.isEmpty()) {
                var text = numbers.get(0);
                value = text.substring(text.lastIndexOf(" = ") + 3);
            }
        }
        return value;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "linesearch # d = −g & slope = g₁·d₁ + g₂·d₂ & α = initial·shrink^k & v ≤ f + c₁·α·slope",
                "newton # H₁, the first row of the Hessian & α = η·0.5^k & v ≤ f + c₁·α·slope",
                "newton:search=false # α = η",
                "cg # α = fall/slope & u = −s₀·(α₁ − α₀)/(2·(v₁ − v₀ − s₀·(α₁ − α₀))) & |s| ≤ −c₂·slope",
                "bfgs # α = min(1, 1/√(g₁² + g₂²)) & B₁ ← B₁₁ + c·s₁² − 2·By₁·s₁/sy; B₁₂ + c·s₁·s₂ − (By₁·s₂ + By₂·s₁)/sy & v ≤ f + c₁·α·slope",
                "lbfgs # w = (s₁·q₁ + s₂·q₂)/(s₁·y₁ + s₂·y₂) & q ← q − w·y & p ← p + (w − (y₁·p₁ + y₂·p₂)/(s₁·y₁ + s₂·y₂))·s",
                "trustregion # c = −(g₁² + g₂²)/e·g & ‖c‖ ≤ Δ & p = n & p = c + τ·l & ρ = (f − v)/q & Δ ← ‖p‖/4 & Δ ← min(2·Δ, maxradius)",
                "neldermead # k, reflection & k, contraction inside & z = c + k·(c − w) & t < h & w ← c + k·(c − w)",
                "flow # τ, a time between 0 and η & ∫g dt = x − z",
                "rprop # D = η₀ & φ = η/η₀",
                "gd+step # φ = factor^⌊k/every⌋ & η ← η·φ",
                "gd+exponential # φ = exp(−rate·k)",
                "gd+inverse # φ = 1/(1 + rate·k)",
                "gd+inverse-sqrt # φ = 1/√(1 + rate·k)",
                "gd+linear # φ = max(0, 1 − k/horizon)",
                "gd+cosine # φ = low + (1 − low)·(1 + cos(π·min(k, horizon)/horizon))/2",
                "gd+restarts # p = period·stretch^n & j = k − n·period & φ = low + (1 − low)·(1 + cos(π·j/p))/2",
                "gd+restarts:stretch=2 # j = k − (p − period)/(stretch − 1)",
                "gd+cyclic:halve=true # n = ⌊k/(up + down)⌋ & h = j/up & φ = low + (1 − low)·h/2^n",
                "gd+onecycle # p = rise·horizon − 1 & φ = 1 + (1/div − 1)·(1 + cos(π·k/p))/2",
                "gd+warmup # φ = from + (1 − from)·min(1, k/steps)",
                "gd:eta=0.1+plateau:patience=0 # bad ← bad + 1 & φ ← max(low, φ·factor)"
            })
    void methodsThatSearchAndSchedulesHaveTheirLines(String recipe, String formulas) {
        var run = Sessions.run(Sessions.ROSENBROCK.withProblem(problem -> problem.withSteps(40)), recipe);
        var written = IntStream.rangeClosed(1, run.last())
                .boxed()
                .flatMap(t -> run.working(t).lines().stream().map(Line::formula))
                .collect(Collectors.toSet());
        for (var formula : formulas.split(" & ", -1)) {
            assertTrue(written.contains(formula), formula + " is not in " + written);
        }
    }

    /** What is left without a line of its own: what is taken or drawn rather than computed from what is shown. */
    private static final Set<String> GIVEN = Set.of(
            "g", "β", "λ", "φ", "k", "bad", "α tried", "H₁", "H₂", "B₁", "B₂", "b", "m", "w", "Δ", "G", "time reached");

    @ParameterizedTest
    @MethodSource("all")
    void everyQuantityHasItsLine(Recipe recipe) {
        var run = Sessions.run(Sessions.ROSENBROCK.withProblem(problem -> problem.withSteps(12)), recipe);
        boolean moment = recipe.spec().id().equals("neldermead");
        var replay = new Replay(run);
        for (int t = 1; t <= run.last(); t++) {
            var details = replay.working(t);
            var written = details.lines().stream().map(Line::formula).toList();
            for (var note : details.notes()) {
                boolean given = GIVEN.contains(note.symbol()) && (moment || !note.memory());
                assertTrue(
                        given || note.isRemark() || written.stream().anyMatch(line -> line.startsWith(note.symbol())),
                        () -> recipe.text() + ": " + note.symbol() + " is not in " + written);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gd | g",
                "momentum | g β v",
                "nesterov | g v",
                "qhm | g v",
                "adagrad | g r",
                "rmsprop:centered=true | g s a q d b",
                "adadelta | g r s Δ",
                "adam | g m s m̂ ŝ",
                "amsgrad | g m s w m̂",
                "adamw | g m s m̂ ŝ",
                "nadam | g m s μₜ Pₜ n ŝ",
                "adamax | g m u m̂",
                "radam | g m s ρ m̂ ŝ",
                "adabelief | g m s m̂ ŝ",
                "yogi | g m s m̂ ŝ",
                "qhadam | g m s m̂ ŝ",
                "novograd | g v m",
                "lion | g m",
                "rprop | g D",
                "linesearch | g α_tried",
                "cg | g d α_tried",
                "newton | g λ (H_+_λI)⁻¹g α_tried",
                "bfgs | g B₁ B₂ Bg α_tried",
                "lbfgs | g p α_tried",
                "trustregion | g Δ p ρ",
                "neldermead | b m w k",
                "flow | g",
                "gd+clip | g g",
                "gd+plateau | g bad"
            })
    void notesEveryQuantityOnTheWay(String recipe, String symbols) {
        var noted = Sessions.run(Sessions.ROSENBROCK, recipe).notes(1).stream()
                .map(note -> note.symbol().replace(' ', '_'))
                .toList();
        assertTrue(noted.containsAll(List.of(symbols.split(" "))), noted.toString());
    }

    @Test
    void saysWhenNewtonMakesTheHessianPositiveDefinite() {
        var run = Sessions.run(Sessions.of("x1^2 - x2^2", new ravine.Vec(1, 1), 3), "newton");
        assertTrue(run.notes(1).stream().anyMatch(note -> note.symbol().contains("not positive definite")));
        assertTrue(run.value(3) < run.value(0));
    }
}
