package ravine.lesson;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import ravine.Mistake;
import ravine.file.Unreadable;
import ravine.file.Unwritable;
import ravine.file.WholeFile;
import ravine.file.WholeText;
import ravine.json.FileFormat;
import ravine.json.JsonReader;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.session.SessionCode;
import ravine.spec.Range;

/**
 * A lesson as a JSON text and a file, which ends as those of sessions do. Reading gives an equal lesson back; what is wrong is said with its path,
 * such as {@code pages[2].question.options}.
 */
public final class LessonFile {

    /** The version of files that have lessons; those before have sessions only. */
    static final int VERSION = 2;

    private static final String TITLE = "lesson";

    private static final Range VERSIONS = new Range(VERSION, VERSION, true);

    private LessonFile() {}

    /** Whether the text of a file holds a lesson and not a session. */
    public static boolean isIn(String text) throws Mistake {
        return !SessionCode.isIn(text)
                && JsonReader.read(text).fields().find(TITLE).isPresent();
    }

    public static String text(Lesson lesson) {
        return JsonText.of(content(lesson));
    }

    /** The lesson as what {@link JsonText} writes. */
    public static Map<String, Object> content(Lesson lesson) {
        return JsonText.object(
                FileFormat.VERSION,
                VERSION,
                TITLE,
                lesson.title(),
                "pages",
                lesson.pages().stream().map(PageParts::write).toList());
    }

    /** Reads {@link #text} back. */
    public static Lesson read(String text) throws Mistake {
        return read(JsonReader.read(text));
    }

    /** Reads {@link #content} back. */
    public static Lesson read(JsonValue file) throws Mistake {
        var fields = file.fields();
        version(fields.get(FileFormat.VERSION));
        var title = fields.get(TITLE).string();
        var given = fields.get("pages");
        fields.close();
        var list = given.list();
        if (list.isEmpty() || list.size() > Lesson.MOST_PAGES) {
            throw given.mistake("a lesson has from 1 to %s pages.".formatted(Lesson.MOST_PAGES));
        }
        var pages = new ArrayList<Page>();
        for (var page : list) {
            pages.add(PageParts.read(page));
        }
        return new Lesson(title, pages);
    }

    private static void version(JsonValue given) throws Mistake {
        double number = given.number(Range.ANY);
        if (number > VERSION) {
            throw given.mistake(
                    "this file is of a newer version; this program reads lessons of version %s.".formatted(VERSION));
        }
        if (!VERSIONS.contains(number)) {
            throw given.mistake("there is no such version of lessons; it is %s.".formatted(VERSION));
        }
    }

    /** Reads a file, at most {@link WholeText#MOST} long. */
    public static Lesson read(Path file) throws Unreadable, Mistake {
        return read(WholeText.read(file));
    }

    /** Writes the file, or leaves it as it was and says why. */
    public static void write(Path file, Lesson lesson) throws Unwritable {
        WholeFile.write(file, out -> out.write(text(lesson).getBytes(StandardCharsets.UTF_8)));
    }
}
