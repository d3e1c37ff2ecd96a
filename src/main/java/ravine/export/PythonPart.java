package ravine.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method or modifier of a recipe in Python.
 *
 * @param keys the numbers of its keys, as assignments
 * @param settings the value of each key, which the conditions of lines ask for
 */
record PythonPart(
        String name, PythonFile numpy, Optional<PythonFile> torch, List<String> keys, Map<String, String> settings) {

    /** What stands before the conditions of a line, such as {@code form = ema and beta != 0}, without which the line is left out. */
    private static final String IF = "  # if ";

    PythonPart {
        keys = List.copyOf(keys);
        settings = Map.copyOf(settings);
    }

    /** Those lines that hold for its settings. */
    List<String> lines(List<String> lines) {
        return lines.stream().filter(this::holds).map(PythonPart::statement).toList();
    }

    private static String statement(String line) {
        int end = line.indexOf(IF);
        return end < 0 ? line : line.substring(0, end);
    }

    private boolean holds(String line) {
        int end = line.indexOf(IF);
        return end < 0
                || Stream.of(line.substring(end + IF.length()).split(" and ", -1))
                        .allMatch(this::isSo);
    }

    private boolean isSo(String condition) {
        var words = condition.split(" ", -1);
        return words[2].equals(settings.get(words[0])) == words[1].equals("=");
    }
}
