package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.modifier.Modifier;
import ravine.optimizer.Update;
import ravine.run.Note;
import ravine.run.Recipe;
import ravine.run.Replay;
import ravine.run.Run;
import ravine.run.Step;
import ravine.session.Scene;
import ravine.spec.DisplayNumber;
import ravine.spec.PlainNumber;

/**
 * One step of a method written out with the numbers that ran.
 *
 * @param heading which step it is
 * @param formulas the formula of the method, then of each of its modifiers
 * @param quantities what the step made on its way, each a symbol with one value, or one for each coordinate
 * @param updates each update: its symbols, then its numbers for both coordinates
 * @param remark what else there is to say, may be empty
 */
public record StepText(
        String heading, List<String> formulas, List<Quantity> quantities, List<List<String>> updates, String remark) {

    /** A quantity by its symbol. */
    public record Quantity(String symbol, List<String> values) {}

    /** Significant digits where not all are wanted. */
    static final int DIGITS = 6;

    public StepText {
        formulas = List.copyOf(formulas);
        quantities = List.copyOf(quantities);
        updates = List.copyOf(updates);
    }

    /** The step of a replayed run, or its last one if it ended before; step 0 is its start. */
    static StepText of(Run run, Replay replay, Scene scene, int number, boolean allDigits) {
        var write = writing(allDigits, DIGITS);
        int shown = Math.min(number, run.last());
        var formulas = formulas(run.recipe());
        if (shown == 0) {
            var said = number > 0 ? scene.verdict(run).sentence() : WindowWords.of("step.start.remark");
            return new StepText(WindowWords.of("step.start"), formulas, standing(run.step(0), write), List.of(), said);
        }
        var working = replay.working(shown);
        var before = run.step(shown - 1);
        var quantities = new ArrayList<Quantity>();
        quantities.add(new Quantity("x", pair(before.at(), write)));
        working.notes().forEach(note -> quantities.add(quantity(note, write)));
        quantities.add(new Quantity(WindowWords.of("step.after"), List.of(write.apply(run.value(shown)))));
        var remark = number > shown
                ? WindowWords.of("step.ended", "" + shown, scene.verdict(run).sentence())
                : "";
        var heading = WindowWords.of("step.heading", "" + shown);
        return new StepText(
                heading,
                formulas,
                quantities,
                working.updates().stream().map(update -> lines(update, write)).toList(),
                remark);
    }

    /** How numbers are written: with all their digits, or so many. */
    static DoubleFunction<String> writing(boolean allDigits, int digits) {
        return allDigits
                ? value -> PlainNumber.plain(value).replace('-', '−')
                : value -> DisplayNumber.shortened(value, digits);
    }

    private static List<String> formulas(Recipe recipe) {
        var method = Stream.of(recipe.spec().about().formula());
        var modifiers = recipe.modifiers().stream()
                .map(modifier -> Modifier.ALL.of(modifier).about())
                .map(about -> WindowWords.of("step.modifier", about.name(), about.formula()));
        return Stream.concat(method, modifiers).toList();
    }

    private static List<Quantity> standing(Step step, DoubleFunction<String> write) {
        return List.of(
                new Quantity("x", pair(step.at(), write)),
                new Quantity("f", List.of(write.apply(step.value()))),
                new Quantity("g", pair(step.gradient(), write)));
    }

    private static Quantity quantity(Note note, DoubleFunction<String> write) {
        return new Quantity(
                note.symbol(), note.values().stream().map(write::apply).toList());
    }

    private static List<String> pair(Vec value, DoubleFunction<String> write) {
        return List.of(write.apply(value.x1()), write.apply(value.x2()));
    }

    private static List<String> lines(Update update, DoubleFunction<String> write) {
        return List.of(update.formula(), update.line(1, write), update.line(2, write));
    }
}
