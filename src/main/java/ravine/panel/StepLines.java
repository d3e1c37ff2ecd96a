package ravine.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.DoubleFunction;
import ravine.run.Line;

/** The lines of a step as texts: each in symbols, which may be empty, then in numbers, once or for both coordinates. */
public final class StepLines {

    /** How the lines of coordinates begin. */
    private static final List<String> COORDINATES = List.of("x₁ ", "x₂ ");

    private StepLines() {}

    /** The lines with variables under their names; symbols that stand above already are not said again. */
    public static List<List<String>> of(List<Line> lines, List<String> variables, DoubleFunction<String> write) {
        var said = new HashSet<String>();
        var written = new ArrayList<List<String>>();
        for (var line : lines) {
            var each = new ArrayList<>(line.written(write));
            if (!said.add(each.get(0)) && each.size() > 1) {
                each.set(0, "");
            }
            each.replaceAll(text -> named(text, variables));
            written.add(List.copyOf(each));
        }
        return written;
    }

    /** A line that moves a variable, under that variable's own name. */
    private static String named(String line, List<String> variables) {
        for (int i = 0; i < COORDINATES.size(); i++) {
            if (line.startsWith(COORDINATES.get(i))) {
                return variables.get(i) + line.substring(2);
            }
        }
        return line;
    }
}
