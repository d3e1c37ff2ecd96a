package ravine.export;

import java.util.ArrayList;
import java.util.List;
import ravine.Vec;
import ravine.formula.PythonLibrary;
import ravine.run.Problem;

/** The steps of a recipe written out with NumPy. */
final class NumpySteps {

    private NumpySteps() {}

    static List<String> of(Problem problem, Vec start, PythonRecipe recipe, int track, int last) {
        var scale = recipe.scale("t - 1");
        var lines = new ArrayList<>(recipe.schedules());
        lines.addAll(recipe.gradients());
        lines.addAll(recipe.keys());
        lines.add("x = np.array([%s, %s])".formatted(start.x1(), start.x2()));
        lines.addAll(recipe.start());
        var step = new ArrayList<String>();
        if (!scale.isEmpty()) {
            step.add("scale = " + scale);
            recipe.rate().ifPresent(rate -> {
                lines.add("highest = " + rate);
                step.add(rate + " = highest * scale");
            });
        } else if (recipe.step().stream().anyMatch(line -> line.contains("scale"))) {
            lines.add("scale = 1");
        }
        step.addAll(recipe.step());
        var data = PythonData.of(PythonLibrary.NUMPY);
        step.addAll(0, data.begin(problem));
        step.addAll(data.end(problem));
        lines.add("for t in range(1, %s):".formatted(last + 1));
        step.forEach(line -> lines.add("    " + line));
        lines.add("    print(%s, t, x[0], x[1], f(x[0], x[1]))".formatted(track));
        return lines;
    }
}
