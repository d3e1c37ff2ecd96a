package ravine.lesson;

import java.util.List;
import ravine.Mistake;
import ravine.file.ShippedText;
import ravine.session.SessionFile;

/** The lessons that ship, each a file in {@code resources/ravine/lessons}, by name. */
public final class LessonLibrary {

    private static final String FOLDER = "/ravine/lessons/";

    /** In the order in which they are worked through. */
    private static final List<String> NAMES = List.of(
            "down-the-slope",
            "the-ravine",
            "momentum-and-memory",
            "rate-for-each-coordinate",
            "adam-and-its-kin",
            "learning-rate-schedules",
            "mini-batches",
            "noise-as-temperature",
            "hard-landscapes",
            "curvature",
            "fair-comparison",
            "from-formula-to-network");

    private LessonLibrary() {}

    public static List<String> names() {
        return NAMES;
    }

    /** The lesson of one of the names. */
    public static Lesson lesson(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(name + " is none of " + String.join(", ", NAMES));
        }
        try {
            return LessonFile.read(ShippedText.of(FOLDER + name + SessionFile.ENDING));
        } catch (Mistake e) {
            throw new IllegalStateException(name + ": " + e.sentence(), e);
        }
    }
}
