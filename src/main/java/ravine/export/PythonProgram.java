package ravine.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.formula.PythonFunctions;
import ravine.formula.PythonLibrary;
import ravine.objective.Derivatives;
import ravine.run.Problem;
import ravine.run.Run;
import ravine.session.Session;

/** A program in Python that takes the steps of a session's runs and prints the track, the step, x₁, x₂ and f of each. */
public final class PythonProgram {

    /** The steps of one recipe from one start up to the last that the run has, in the words of a library. */
    @FunctionalInterface
    interface Steps {
        List<String> of(Problem problem, Vec start, PythonRecipe recipe, int track, int last) throws Mistake;
    }

    private PythonProgram() {}

    /** With NumPy, each step written out; a mistake names the first setting that it cannot have. */
    public static String numpy(Session session) throws Mistake {
        refuse(session.problem());
        var problem = session.problem();
        var gradient = NumpyGradient.of(problem.formula(), problem.derivatives(), isShortened(session));
        return program(session, PythonLibrary.NUMPY, gradient, NumpySteps::of);
    }

    /** With the optimizers of PyTorch, and its gradient, which is exact; a mistake names the first setting that it cannot have. */
    public static String pytorch(Session session) throws Mistake {
        refuse(session.problem());
        return program(session, PythonLibrary.TORCH, List.of(), TorchSteps::of);
    }

    private static String program(Session session, PythonLibrary library, List<String> gradient, Steps steps)
            throws Mistake {
        var name = library == PythonLibrary.NUMPY ? "numpy as np" : "torch";
        var lines = new ArrayList<String>();
        var formula = session.problem().formula();
        lines.add(head("f", formula));
        formula.python(library).forEach(line -> lines.add("    " + line));
        lines.add("");
        lines.addAll(gradient);
        lines.addAll(0, PythonFunctions.calledIn(lines));
        lines.addAll(0, PythonData.of(library).heading(session.problem(), lastStep(session)));
        if (library == PythonLibrary.TORCH) {
            lines.addAll(0, TorchSteps.heading(session.problem().derivatives()));
        }
        lines.addAll(0, List.of("import math", "", "import " + name, ""));
        int track = 1;
        for (var start : session.starts()) {
            for (var each : session.tracks()) {
                lines.add("");
                lines.add("# %s: %s".formatted(track, each.recipe().text()));
                var recipe = new PythonRecipe(each.recipe());
                int last = Run.of(session.problem(), start, each.recipe()).last();
                lines.addAll(steps.of(session.problem(), start, recipe, track, last));
                track++;
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void refuse(Problem problem) throws Mistake {
        if (problem.noise() > 0) {
            throw mistake("A snippet has no noise: its random numbers would be others.", "noise");
        }
        if (problem.budget() < Problem.UNBOUNDED) {
            throw mistake("A snippet counts no evaluations: leave the budget out.", "budget");
        }
    }

    /** The head of a function of the formula's variables; parameter letters are its own, so that a method may have a quantity of that name. */
    static String head(String name, Formula formula) {
        var parameters = formula.values().entrySet().stream()
                .map(entry -> ", %s=%s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return "def %s(x1, x2%s):".formatted(name, parameters);
    }

    /** Whether some run, as far as can be told, had a difference with an h of its own; one that asks for gradients off its way may always. */
    private static boolean isShortened(Session session) throws Mistake {
        var problem = session.problem();
        if (problem.derivatives().kind() == Derivatives.Kind.EXACT
                || problem.derivatives().h().isPresent()) {
            return false;
        }
        if (problem.isSampled()) {
            return true;
        }
        for (var track : session.tracks()) {
            if (new PythonRecipe(track.recipe()).looksAhead()) {
                return true;
            }
            for (var start : session.starts()) {
                var run = Run.of(problem, start, track.recipe());
                boolean shorter = IntStream.rangeClosed(0, run.last())
                        .mapToObj(step -> run.step(step).at())
                        .anyMatch(at -> problem.derivatives().isShorter(problem.objective(), at));
                if (shorter) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last step of all runs. */
    private static int lastStep(Session session) {
        return session.starts().stream()
                .flatMap(start ->
                        session.tracks().stream().map(track -> Run.of(session.problem(), start, track.recipe())))
                .mapToInt(Run::last)
                .max()
                .orElse(0);
    }

    private static Mistake mistake(String sentence, String text) {
        return new Mistake(sentence, text, 0, text.length());
    }
}
