package ravine.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A method or modifier in Python, from {@code resources/ravine/python}. Its lines read the numeric keys by their names, with an
 * underscore after a name that Python has taken; the place {@code x}, {@code gradient(…)}, the step's number {@code t}, which counts
 * from 1, the annealed rate and the {@code scale} that the schedules gave it; and they leave the new place in {@code x}.
 *
 * @param start the lines before the first step
 * @param step the lines of {@code for t in range(1, steps + 1)}
 * @param function the name of the function that it defines: {@code factor} of {@code k}, the steps before, for a schedule; another one
 *     of {@code x} takes the place of {@code gradient}; empty for none
 * @param body the lines of that function
 */
record PythonFile(List<String> start, List<String> step, String function, List<String> body) {

    private static final String LOOP = "for t in range(1, steps + 1):";
    private static final String DEFINITION = "def ";
    private static final String INDENT = "    ";

    PythonFile {
        start = List.copyOf(start);
        step = List.copyOf(step);
        body = List.copyOf(body);
    }

    /** What stands in the file of a library, such as numpy; empty where there is none. */
    static Optional<PythonFile> of(String library, String id) {
        return text("/ravine/python/" + library + "/" + id + ".py").map(PythonFile::read);
    }

    private static PythonFile read(String text) {
        var start = new ArrayList<String>();
        var step = new ArrayList<String>();
        var body = new ArrayList<String>();
        var function = "";
        var block = start;
        for (var line : text.lines().toList()) {
            if (line.startsWith(LOOP)) {
                block = step;
            } else if (line.startsWith(DEFINITION)) {
                function = line.substring(DEFINITION.length(), line.indexOf('('));
                block = body;
            } else if (line.startsWith(INDENT)) {
                block.add(line.substring(INDENT.length()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                start.add(line);
            }
        }
        return new PythonFile(start, step, function, body);
    }

    private static Optional<String> text(String path) {
        try (var stream = PythonFile.class.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
