package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import ravine.Vec;
import ravine.graph.GraphDrawing;
import ravine.graph.GraphPass;
import ravine.objective.Derivatives;
import ravine.run.Problem;
import ravine.spec.DisplayNumber;
import ravine.spec.EnumWords;

/** The sentences beside a computation graph: where its numbers are taken, how far they have come, and what the gradient is. */
public record GraphText(String place, String progress, List<String> gradient) {

    private static final int DIGITS = 4;

    public GraphText {
        gradient = List.copyOf(gradient);
    }

    static GraphText of(GraphNumbers numbers, Shown shown, GraphDrawing drawing, GraphPass pass) {
        var gradient = new ArrayList<String>();
        gradient.add(drawing.words().gradient());
        gradient.add(used(numbers, shown.session().problem()));
        gradient.addAll(drawing.formula().numbers().kinks());
        return new GraphText(place(numbers, shown), progress(pass), gradient);
    }

    private static String place(GraphNumbers numbers, Shown shown) {
        var at = words(numbers.at());
        if (numbers.where().get() == GraphNumbers.Where.POINTER || shown.run().isEmpty()) {
            return WindowWords.of("graph.at", at);
        }
        int step = Math.min(shown.step(), shown.run().get().last());
        var name = shown.session().tracks().get(shown.track()).title();
        return WindowWords.of("graph.at.step", at, "" + step, name);
    }

    private static String words(Vec at) {
        return "(%s, %s)".formatted(DisplayNumber.shortened(at.x1(), DIGITS), DisplayNumber.shortened(at.x2(), DIGITS));
    }

    private static String progress(GraphPass pass) {
        int forward = pass.operations().size();
        return pass.isBackward()
                ? WindowWords.of(
                        "graph.backward",
                        "" + (pass.step() - forward),
                        "" + pass.boxes().size())
                : WindowWords.of("graph.forward", "" + pass.step(), "" + forward);
    }

    /** What the gradient is to the run's own. */
    private static String used(GraphNumbers numbers, Problem problem) {
        if (numbers.row().isPresent()) {
            return WindowWords.of("graph.row", "" + (numbers.row().getAsInt() + 1));
        }
        if (problem.isSampled()) {
            return WindowWords.of("graph.sampled");
        }
        if (problem.derivatives().kind() != Derivatives.Kind.EXACT) {
            return WindowWords.of(
                    "graph.differences", EnumWords.of(problem.derivatives().kind()));
        }
        return WindowWords.of(problem.noise() > 0 ? "graph.noise" : "graph.exact");
    }
}
