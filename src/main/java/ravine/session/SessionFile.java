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
import ravine.formula.Derivatives;
import ravine.formula.Formula;
import ravine.json.JsonFields;
import ravine.json.JsonReader;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.spec.Range;

/**
 * A session as a JSON text and a file. Reading gives an equal session back; every field must be known and right, and what
 * is wrong is said with its path, such as {@code tracks[2].beta1}. The field {@code ravine} is the version of the format.
 */
public final class SessionFile {

    /** How the names of session files end. */
    public static final String ENDING = ".ravine.json";

    /** The version that is written, the only one that is read. */
    static final int VERSION = 1;

    private static final Range ANY_NUMBER = new Range(-Double.MAX_VALUE, Double.MAX_VALUE, false);

    private SessionFile() {}

    /** The session as JSON. */
    public static String text(Session session) {
        return JsonText.of(content(session));
    }

    /** The session as what {@link JsonText} writes. */
    public static Map<String, Object> content(Session session) {
        var plain = plain(session.formula());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("ravine", VERSION);
        content.put("formula", session.formula().text());
        for (var part : Part.ALL) {
            var value = part.write().apply(session);
            if (part.required() || !value.equals(part.write().apply(plain))) {
                content.put(part.name(), value);
            }
        }
        return content;
    }

    /** Reads {@link #text} back. */
    public static Session read(String text) throws Mistake {
        return read(JsonReader.read(text));
    }

    /** Reads {@link #content} back. */
    public static Session read(JsonValue value) throws Mistake {
        var fields = value.fields();
        checkVersion(fields);
        var session = plain(formula(fields.get("formula")));
        for (var part : Part.ALL) {
            var given = part.required()
                    ? fields.get(part.name())
                    : fields.find(part.name()).orElse(null);
            if (given != null) {
                session = part.read().into(session, given);
            }
        }
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

    private static void checkVersion(JsonFields fields) throws Mistake {
        var version = fields.get("ravine");
        double number = version.number(ANY_NUMBER);
        if (number != VERSION) {
            throw version.mistake(
                    number > VERSION
                            ? "this file is of a newer version; this program reads version %d.".formatted(VERSION)
                            : "there is no such version; it is %d.".formatted(VERSION));
        }
    }

    private static Formula formula(JsonValue value) throws Mistake {
        var text = value.string();
        try {
            return Formula.read(text);
        } catch (Mistake wrong) {
            throw value.mistake("%s (at “%s”, character %d)"
                    .formatted(
                            wrong.sentence(), wrong.text().substring(wrong.start(), wrong.end()), wrong.start() + 1));
        }
    }

    /** The session of which nothing but the formula is said. */
    private static Session plain(Formula formula) {
        var ones = formula.parameters().stream().collect(Collectors.toMap(letter -> letter, one -> 1.0));
        return new Session(
                formula.with(ones), Vec.ZERO, 0, List.of(), new Box(-1, 1, -1, 1), true, Derivatives.CENTRAL, 0, 1);
    }
}
