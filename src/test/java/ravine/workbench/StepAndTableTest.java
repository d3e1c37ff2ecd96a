package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.data.Sampling;
import ravine.export.Csv;
import ravine.objective.Derivatives;
import ravine.panel.Quantity;
import ravine.panel.SessionContours;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.spec.DisplayNumber;
import ravine.spec.PlainNumber;

/** The written-out step and the table of the selected method. */
class StepAndTableTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private StepText text() {
        return workbench.inspector().text().orElseThrow();
    }

    @Test
    void the_start_says_where_it_is() {
        assertEquals("Step 0, the start", text().heading());
        assertEquals(
                "x [−5, −2]",
                text().quantities().get(0).symbol() + " "
                        + text().quantities().get(0).values());
        assertTrue(text().lines().isEmpty());
        assertEquals(List.of("x ← x − η·g"), text().formulas());
    }

    @Test
    void a_step_has_its_numbers_put_in() {
        workbench.player().show(1);
        assertEquals(
                List.of(List.of("x ← x − η·g", "x₁ ← −5 − 0.4·(−1) = −4.6", "x₂ ← −2 − 0.4·(−8) = 1.2")),
                text().lines());
    }

    @Test
    void every_line_of_the_chosen_variant_has_its_numbers_and_no_other_variant_is_shown() {
        workbench.drawer().pen().set(1);
        workbench.player().show(1);
        assertEquals(
                List.of("v ← β·v + g", "v₁ ← 0.5·0 + (−1) = −1", "v₂ ← 0.5·0 + (−8) = −8"),
                text().lines().get(0));
        assertEquals("x ← x − η·v", text().lines().get(1).get(0));
        assertTrue(text().formulas().isEmpty());
        workbench.drawer().pen().set(2);
        workbench.player().show(2);
        assertEquals(
                List.of(
                        "m ← β₁·m + (1 − β₁)·g",
                        "s ← β₂·s + (1 − β₂)·g²",
                        "m̂ = m/(1 − β₁ᵗ)",
                        "ŝ = s/(1 − β₂ᵗ)",
                        "ε + √ŝ",
                        "x ← x − η·m̂/(ε + √ŝ)"),
                text().lines().stream().map(line -> line.get(0)).toList());
    }

    @Test
    void a_step_is_copied_as_text_and_as_aligned_lines_of_latex() {
        workbench.player().show(1);
        assertEquals("Step 1\nx ← x − η·g\nx₁ ← −5 − 0.4·(−1) = −4.6\nx₂ ← −2 − 0.4·(−8) = 1.2\n", text().plain());
        assertEquals("""
            \\begin{align*}
            x &\\leftarrow x - \\eta \\cdot g \\\\
            x_{1} &\\leftarrow -5 - 0.4 \\cdot (-1) = -4.6 \\\\
            x_{2} &\\leftarrow -2 - 0.4 \\cdot (-8) = 1.2
            \\end{align*}
            """, text().latex());
        assertEquals(
                "\\hat{m}_{2} &= 0.1/(1 - 0.9^{12}) = 1.2 \\times 10^{-3}",
                LatexLine.of("m̂₂ = 0.1/(1 − 0.9¹²) = 1.2×10⁻³"));
        assertEquals("d &= \\hat{s}_{1}/\\sqrt{\\hat{s}}", LatexLine.of("d = ŝ₁/√ŝ"));
        assertEquals("v &\\le f + c_{1} \\cdot \\alpha \\cdot \\text{slope}", LatexLine.of("v ≤ f + c₁·α·slope"));
        assertEquals(
                "\\varphi &= \\text{factor}^{\\lfloor k/\\text{every}\\rfloor}", LatexLine.of("φ = factor^⌊k/every⌋"));
        assertEquals("d &= 10^{-8} + 2.5 \\times 10^{-7}", LatexLine.of("d = 1e−8 + 2.5e−7"));
        assertEquals("d &= (10^{-8})^{2} - \\sqrt{10^{12}}", LatexLine.of("d = 1e−8² − √1e12"));
        assertEquals("\\alpha &= 1 \\cdot 0.5^{12}", LatexLine.of("α = 1·0.5^12"));
        assertEquals("\\alpha_{0} &= 2\\text{, the best so far}", LatexLine.of("α₀ = 2, the best so far"));
        assertEquals("d &= g/\\sqrt{s + \\varepsilon}", LatexLine.of("d = g/√(s + ε)"));
        assertEquals("u &\\leftarrow \\max(\\beta_{2} \\cdot u, |g|)", LatexLine.of("u ← max(β₂·u, |g|)"));
        assertEquals("r &\\leftarrow \\text{initial} + g^{2}", LatexLine.of("r ← initial + g²"));
    }

    @Test
    void what_was_asked_stands_in_one_line_and_symbols_once_above_all_their_numbers() throws Mistake {
        var recipe = Recipe.read("linesearch:initial=2");
        workbench.edit("", session -> session.withTrack(0, track -> track.withRecipe(recipe)));
        workbench.player().show(1);
        var written = text().plain();
        assertTrue(written.contains("\nf = f(x) = 10.5\n"), written);
        assertTrue(written.contains("\nα = initial·shrink^k\nα = 2·0.5^0 = 2\nv = f(x + α·d) = 392.9\n"), written);
        assertEquals(written.indexOf("initial·shrink^k"), written.lastIndexOf("initial·shrink^k"));
        assertTrue(written.contains("\nα = 2·0.5^1 = 1\n"), written);
    }

    @Test
    void steps_and_table_call_the_objective_and_its_variables_as_the_formula_does() {
        workbench.formulaText().set("L(w, b) = 0.1w^2 + 2b^2");
        workbench.player().show(1);
        assertEquals(
                List.of("x ← x − η·g", "w ← −5 − 0.4·(−1) = −4.6", "b ← −2 − 0.4·(−8) = 1.2"),
                text().lines().get(0));
        var last = text().quantities().get(text().quantities().size() - 1);
        assertEquals("L after it", last.symbol());
        var formula = workbench.session().problem().formula();
        assertEquals("w", StepColumn.X1.title(formula));
        assertEquals("b", StepColumn.X2.title(formula));
        assertEquals("L", StepColumn.F.title(formula));
        assertEquals("L = 4.996", workbench.ranking().words(0));
        assertEquals("L", SessionContours.landscape(workbench.session()).title());
        assertEquals("L − L*", Quantity.ABOVE.symbol(formula.name()));
    }

    @Test
    void of_several_starts_it_says_whose_step_it_is() {
        workbench.starts().add(new ravine.Vec(1, 1));
        workbench.player().show(1);
        assertEquals("Step 1, from start 1", text().heading());
    }

    @Test
    void all_digits_are_those_of_the_run() {
        workbench.drawer().pen().set(2);
        workbench.inspector().allDigits().set(true);
        for (int step : new int[] {5, 6, 3}) {
            workbench.player().show(step);
            var at = workbench.shown().getValue().runs().get(2).step(step).at();
            var shown = text().lines().get(text().lines().size() - 1).get(1);
            assertTrue(shown.endsWith("= " + PlainNumber.plain(at.x1()).replace('-', '−')), shown);
        }
    }

    private List<String> point(String symbol) {
        return workbench.inspector().point().quantities().stream()
                .filter(quantity -> quantity.symbol().equals(symbol))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void where_the_method_stands_the_numeric_gradient_is_beside_the_exact_one_with_their_difference() {
        workbench.edit(
                "",
                session -> session.withProblem(problem ->
                        problem.withDerivatives(new Derivatives(Derivatives.Kind.FORWARD, OptionalDouble.of(0.5)))));
        workbench.player().show(1);
        // (f(x + h) − f(x))/h = f′(x) + f″(x)h/2 of 0.1x₁² + 2x₂² with h = 0.5, where forward differences led.
        var at = workbench.shown().getValue().runs().get(0).step(1).at();
        assertEquals("Derivatives after step 1", workbench.inspector().point().heading());
        assertEquals(List.of(text(0.2 * at.x1() + 0.05), text(4 * at.x2() + 1)), point("g, forward"));
        assertEquals(List.of(text(0.2 * at.x1()), text(4 * at.x2())), point("g, exact"));
        assertEquals(List.of("0.05", "1"), point("difference"));
    }

    private static String text(double value) {
        return DisplayNumber.shortened(value, 6);
    }

    @Test
    void where_gradients_are_exact_central_differences_stand_beside_them() {
        workbench.edit("", session -> session.withProblem(problem -> problem.withDerivatives(Derivatives.EXACT)));
        assertEquals(List.of("−1", "−8"), point("g, central"));
    }

    @Test
    void the_curvature_where_the_method_stands_tells_what_rate_it_bears() {
        assertEquals(List.of("0.2", "4"), point("eigenvalues of H"));
        assertEquals(List.of("20"), point("condition number"));
        assertEquals(List.of("0.5"), point("diverges beyond η"));
        workbench.drawer().pen().set(1);
        assertEquals(List.of("0.75"), point("diverges beyond η"));
        workbench.drawer().pen().set(2);
        assertThrows(NoSuchElementException.class, () -> point("diverges beyond η"));
    }

    @Test
    void a_saddle_has_eigenvalues_of_both_signs_and_no_condition_number() {
        workbench.formulaText().set("x^2 - y^2");
        assertEquals(List.of("−2", "2"), point("eigenvalues of H"));
        assertThrows(NoSuchElementException.class, () -> point("condition number"));
    }

    @Test
    void after_the_end_of_a_run_its_last_step_stands_with_the_reason() {
        workbench.formulaText().set("sqrt(x)+y^2");
        workbench.edit("start", session -> session.withStart(new ravine.Vec(1, 1)));
        workbench.player().end();
        int last = workbench.shown().getValue().runs().get(0).last();
        assertTrue(last < 20);
        assertEquals("Step " + last, text().heading());
        assertTrue(text().remark().startsWith("The run ended with step " + last), text().remark());
        assertEquals(last, workbench.table().row());
    }

    @Test
    void the_table_has_a_row_for_each_step_and_copies_what_a_trace_prints() throws IOException {
        workbench.drawer().pen().set(1);
        workbench.player().show(4);
        assertEquals(21, workbench.table().rows().size());
        assertEquals(4, workbench.table().row());
        var run = workbench.shown().getValue().runs().get(1);
        assertEquals("−5", StepColumn.X1.text(run, workbench.table().rows().get(0)));
        var traced = new StringBuilder();
        new Csv(traced).rows(2, run);
        assertEquals(traced.toString(), Copying.text(workbench.table()::copy));
    }

    @Test
    void table_has_epochs_examples_and_validation_where_there_are_such() {
        assertTrue(Stream.of(StepColumn.values())
                .filter(column -> !column.isIn(workbench.session().problem()))
                .toList()
                .equals(List.of(StepColumn.EPOCH, StepColumn.EXAMPLES, StepColumn.VALIDATION)));
        workbench.edit("", old -> Gallery.session("early-stopping"));
        var run = workbench.shown().getValue().run().orElseThrow();
        var step = workbench.table().rows().get(8);
        assertTrue(StepColumn.VALIDATION.isIn(run.problem()));
        assertEquals("2", StepColumn.EPOCH.text(run, step));
        assertEquals("29", StepColumn.EXAMPLES.text(run, step));
        assertEquals(DisplayNumber.shortened(run.validation(8), 7), StepColumn.VALIDATION.text(run, step));
    }

    @Test
    void step_has_the_rows_it_looked_at_with_their_values() {
        var session = Gallery.session("tanh-network").withProblem(problem -> problem.withSteps(9));
        workbench.edit("", old -> session);
        assertEquals(StepRows.NONE, workbench.inspector().rows());
        workbench.player().show(7);
        var looked = workbench.inspector().rows();
        assertEquals("Step 7: 8 of 40 rows · epoch 2 · examples 56", looked.heading());
        assertEquals(8, looked.rows().size());
        var run = workbench.shown().getValue().run().orElseThrow();
        var table = session.problem().data().orElseThrow();
        int first = run.rows(7)[0];
        assertEquals(
                "%s:   u = %s   v = %s"
                        .formatted(
                                first + 1,
                                DisplayNumber.shortened(table.at(first, 0), 4),
                                DisplayNumber.shortened(table.at(first, 1), 4)),
                looked.rows().get(0));
        workbench.edit("", old -> old.withProblem(problem -> problem.withSampling(Sampling.ALL)));
        workbench.player().show(3);
        assertEquals(
                new StepRows("Step 3: 40 of 40 rows · epoch 3 · examples 120", List.of()),
                workbench.inspector().rows());
    }

    /** Anscombe's first set as it is and with u standardized, with half mean squares. */
    @ParameterizedTest
    @CsvSource({"unscaled, 844.4, 0.05, 0.021765, 5e-7", "standardized, 1, 1e-9, 2, 1e-9"})
    void condition_and_bound_of_the_rate_are_the_published_ones(
            String session, double condition, double near, double bound, double nearBound) {
        workbench.edit("", old -> Gallery.session(session));
        workbench.inspector().allDigits().set(true);
        workbench.player().show(1);
        var said = workbench.inspector().point().quantities();
        assertEquals(condition, number(said, "condition number"), near);
        assertEquals(bound, number(said, "diverges beyond η"), nearBound);
        var heading = workbench.inspector().rows().heading();
        assertEquals(session.equals("standardized"), heading.endsWith(" · u standardized"), heading);
    }

    private static double number(List<StepText.Quantity> said, String symbol) {
        return said.stream()
                .filter(quantity -> quantity.symbol().equals(symbol))
                .map(quantity -> quantity.values().get(0))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }
}
