package ravine.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import ravine.Mistake;
import ravine.file.Unwritable;
import ravine.file.WholeFile;
import ravine.run.Run;
import ravine.session.Session;
import ravine.session.SessionRuns;

/** The runs of a session as text: tables of their steps, or programs that take them. */
public final class DataFile {

    /** What prints a text. */
    @FunctionalInterface
    public interface Text {
        void to(Writer out) throws IOException;
    }

    private DataFile() {}

    /** The runs that data are of: those of all tracks from each start in turn. */
    public static List<Run> runs(Session session) {
        return session.starts().stream()
                .flatMap(start -> SessionRuns.of(session, start, List.of()).stream())
                .toList();
    }

    /**
     * The text of these runs, in a format of data; with {@code internals} tables have every quantity that a step made
     * on its way. A mistake names what a program cannot have.
     */
    public static Text text(Format format, Session session, List<Run> runs, boolean internals) throws Mistake {
        return switch (format) {
            case CSV -> out -> table(session, runs, internals, ',', out);
            case TSV -> out -> table(session, runs, internals, '\t', out);
            case JSON -> out -> json(session, runs, internals, out);
            case NUMPY -> program(PythonProgram.numpy(session));
            case PYTORCH -> program(PythonProgram.pytorch(session));
            default -> throw new IllegalArgumentException("no data: " + format);
        };
    }

    private static Text program(String text) {
        return out -> out.write(text);
    }

    private static void table(Session session, List<Run> runs, boolean internals, char separator, Writer out)
            throws IOException {
        int perStart = session.starts().size() > 1 ? session.tracks().size() : 0;
        var table =
                internals ? Csv.withInternals(out, separator, runs, perStart) : Csv.of(out, separator, runs, perStart);
        for (int i = 0; i < runs.size(); i++) {
            table.rows(i + 1, runs.get(i));
        }
    }

    private static void json(Session session, List<Run> runs, boolean internals, Writer out) throws IOException {
        var json = new Json(out, session, internals);
        for (int i = 0; i < runs.size(); i++) {
            json.run(i + 1, runs.get(i));
        }
        json.end();
    }

    /** Writes a text in UTF-8, whole or, if that fails, not at all. */
    public static void write(Text text, Path file) throws Unwritable {
        WholeFile.write(file, out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.to(writer);
            writer.flush();
        });
    }
}
