package ravine.export;

import java.util.ArrayList;
import java.util.List;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.PythonLibrary;
import ravine.objective.Derivatives;
import ravine.run.Problem;

/** The steps of a recipe taken by an optimizer of PyTorch. */
final class TorchSteps {

    private TorchSteps() {}

    static List<String> heading(Derivatives derivatives) {
        var numeric = derivatives.kind() == Derivatives.Kind.EXACT
                ? List.<String>of()
                : List.of("# The run's gradient was a difference; PyTorch's is exact.");
        var lines = new ArrayList<>(numeric);
        lines.add("torch.set_default_dtype(torch.float64)");
        lines.add("");
        return lines;
    }

    static List<String> of(Problem problem, Vec start, PythonRecipe recipe, int track, int last) throws Mistake {
        var torch = recipe.torch();
        var scale = recipe.scale("k");
        var lines = new ArrayList<>(recipe.schedules());
        lines.addAll(recipe.keys());
        lines.add("x = torch.tensor([%s, %s], requires_grad=True)".formatted(start.x1(), start.x2()));
        lines.add(torch.get(0));
        if (!scale.isEmpty()) {
            lines.add("schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: %s)".formatted(scale));
        }
        var data = PythonData.of(PythonLibrary.TORCH);
        lines.add("for t in range(1, %s):".formatted(last + 1));
        data.begin(problem).forEach(line -> lines.add("    " + line));
        lines.add("    optimizer.zero_grad()");
        lines.add("    f(x[0], x[1]).backward()");
        torch.stream().skip(1).forEach(line -> lines.add("    " + line));
        lines.add("    optimizer.step()");
        if (!scale.isEmpty()) {
            lines.add("    schedule.step()");
        }
        data.end(problem).forEach(line -> lines.add("    " + line));
        lines.add("    print(%s, t, x[0].item(), x[1].item(), f(x[0], x[1]).item())".formatted(track));
        return lines;
    }
}
