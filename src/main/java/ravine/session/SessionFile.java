package ravine.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.file.Unreadable;
import ravine.file.Unwritable;
import ravine.file.WholeFile;
import ravine.file.WholeText;
import ravine.json.FileFormat;
import ravine.json.JsonReader;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.objective.Objective;
import ravine.run.Problem;

/**
 * A session as a JSON text and a file. Reading gives an equal session back; every field must be known and right, and what
 * is wrong is said with its path, such as {@code tracks[2].beta1}.
 */
public final class SessionFile {

    /** How the names of session files end. */
    public static final String ENDING = ".ravine.json";

    /** How those of all files end that the window opens. */
    private static final String FILE = ".json";

    private SessionFile() {}

    /** Whether a text is the name of a file, rather than one that ships with the program or a session itself. */
    public static boolean isNamedBy(String text) {
        return text.endsWith(FILE);
    }

    /** The session as JSON. */
    public static String text(Session session) {
        return JsonText.of(content(session));
    }

    /** The session as what {@link JsonText} writes. */
    public static Map<String, Object> content(Session session) {
        return content(SessionParts.FORMAT, session);
    }

    static Map<String, Object> content(FileFormat<Session> format, Session session) {
        var plain = plain(session.problem().formula());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(FileFormat.VERSION, format.version(session, plain));
        content.put("formula", session.problem().formula().text());
        content.putAll(format.content(session, plain));
        return content;
    }

    /** Reads {@link #text} back, or the line of a {@link SessionCode}. */
    public static Session read(String text) throws Mistake {
        return read(JsonReader.read(SessionCode.isIn(text) ? SessionCode.decoded(text) : text));
    }

    /** Reads {@link #content} back. */
    public static Session read(JsonValue value) throws Mistake {
        return read(SessionParts.FORMAT, value);
    }

    static Session read(FileFormat<Session> format, JsonValue value) throws Mistake {
        var fields = value.fields();
        int version = format.version(fields);
        var session = format.read(fields, version, plain(DataParts.objective(fields, version)));
        fields.close();
        return session;
    }

    /** Reads a file, at most {@link WholeText#MOST} long. */
    public static Session read(Path file) throws Unreadable, Mistake {
        return read(WholeText.read(file));
    }

    /** Writes the file, or leaves it as it was and says why. */
    public static void write(Path file, Session session) throws Unwritable {
        WholeFile.write(file, out -> out.write(text(session).getBytes(StandardCharsets.UTF_8)));
    }

    /** The session of which nothing but the formula and its data is said. */
    private static Session plain(Objective objective) {
        var problem = Problem.of(objective, 0);
        var formula = problem.formula();
        var ones = formula.parameters().stream().collect(Collectors.toMap(letter -> letter, one -> 1.0));
        return new Session(
                problem.withFormula(formula.with(ones)),
                List.of(Vec.ZERO),
                List.of(),
                new Scene(new Box(-1, 1, -1, 1), true, PlotOptions.USUAL),
                "");
    }
}
