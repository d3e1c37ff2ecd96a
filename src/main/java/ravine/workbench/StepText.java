package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.modifier.Modifier;
import ravine.panel.StepLines;
import ravine.run.Line;
import ravine.run.Note;
import ravine.run.Recipe;
import ravine.run.Replay;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.spec.DisplayNumber;
import ravine.spec.PlainNumber;

/**
 * One step of a method written out with the numbers that ran.
 *
 * @param heading which step it is
 * @param formulas the formula of each modifier; at the start also what the first step will compute
 * @param quantities what the step made on its way, each a symbol with one value, or one for each coordinate
 * @param lines each line of the step: in symbols, which may be empty, then in numbers, once or for both coordinates
 * @param remark what else there is to say, may be empty
 */
public record StepText(
        String heading, List<String> formulas, List<Quantity> quantities, List<List<String>> lines, String remark) {

    /** A quantity by its symbol. */
    public record Quantity(String symbol, List<String> values) {}

    /** Significant digits where not all are wanted. */
    static final int DIGITS = 6;

    public StepText {
        formulas = List.copyOf(formulas);
        quantities = List.copyOf(quantities);
        lines = List.copyOf(lines);
    }

    /** The step of a replayed run, or its last one if it ended before; step 0 is its start. */
    static StepText of(Run run, Replay replay, Function<Run, Verdict> verdict, int number, boolean allDigits) {
        var write = writing(allDigits, DIGITS);
        int shown = Math.min(number, run.last());
        var formulas = formulas(run.recipe());
        if (shown == 0) {
            var said = number > 0 ? verdict.apply(run).sentence() : WindowWords.of("step.start.remark");
            return new StepText(
                    WindowWords.of("step.start"), coming(run, replay, formulas), standing(run, write), List.of(), said);
        }
        var working = replay.working(shown);
        var before = run.step(shown - 1);
        var quantities = new ArrayList<Quantity>();
        quantities.add(new Quantity("x", pair(before.at(), write)));
        working.notes().forEach(note -> quantities.add(quantity(note, write)));
        quantities.add(new Quantity(
                WindowWords.of("step.after", run.problem().formula().name()), List.of(write.apply(run.value(shown)))));
        var remark = number > shown
                ? WindowWords.of("step.ended", "" + shown, verdict.apply(run).sentence())
                : "";
        var heading = WindowWords.of("step.heading", "" + shown);
        var names = run.problem().formula().variables();
        return new StepText(heading, formulas, quantities, StepLines.of(working.lines(), names, write), remark);
    }

    /** The same step with the number of its start, of several. */
    StepText fromStart(String start) {
        return new StepText(WindowWords.of("step.of", heading, start), formulas, quantities, lines, remark);
    }

    /** The same step with something else to say of it. */
    StepText remarked(String words) {
        return new StepText(heading, formulas, quantities, lines, words);
    }

    /** How numbers are written: with all their digits, or so many. */
    static DoubleFunction<String> writing(boolean allDigits, int digits) {
        return allDigits
                ? value -> PlainNumber.plain(value).replace('-', '−')
                : value -> DisplayNumber.shortened(value, digits);
    }

    private static List<String> formulas(Recipe recipe) {
        return recipe.modifiers().stream()
                .map(modifier -> Modifier.ALL.of(modifier).about())
                .map(about -> WindowWords.of("step.modifier", about.name(), about.formula()))
                .toList();
    }

    /** The lines of the first step in symbols, then these formulas. */
    private static List<String> coming(Run run, Replay replay, List<String> formulas) {
        var lines = run.last() == 0 ? List.<Line>of() : replay.working(1).lines();
        return Stream.concat(lines.stream().map(Line::formula).distinct(), formulas.stream())
                .toList();
    }

    /** The step as plain text: its heading, then each line in symbols and in numbers. */
    public String plain() {
        return Stream.concat(Stream.of(heading), everyLine()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The step as lines of LaTeX, aligned at their signs. */
    public String latex() {
        return everyLine()
                .map(LatexLine::of)
                .collect(Collectors.joining(" \\\\\n", "\\begin{align*}\n", "\n\\end{align*}\n"));
    }

    private static List<Quantity> standing(Run run, DoubleFunction<String> write) {
        var step = run.step(0);
        return List.of(
                new Quantity("x", pair(step.at(), write)),
                new Quantity(run.problem().formula().name(), List.of(write.apply(step.value()))),
                new Quantity("g", pair(step.gradient(), write)));
    }

    private static Quantity quantity(Note note, DoubleFunction<String> write) {
        return new Quantity(
                note.symbol(), note.values().stream().map(write::apply).toList());
    }

    private static List<String> pair(Vec value, DoubleFunction<String> write) {
        return List.of(write.apply(value.x1()), write.apply(value.x2()));
    }

    private Stream<String> everyLine() {
        return lines.stream().flatMap(List::stream).filter(line -> !line.isEmpty());
    }
}
