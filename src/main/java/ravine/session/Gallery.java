package ravine.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ravine.Mistake;
import ravine.file.ShippedText;

/** The sessions that ship with the program, each a file with a caption in {@code resources/ravine/gallery}, by name. */
public final class Gallery {

    private static final String FOLDER = "/ravine/gallery/";

    /** In the order in which people are shown them; the first is what the program begins with. */
    private static final List<String> NAMES = List.of(
            "lecture",
            "lecture-descent",
            "lecture-diverging",
            "lecture-momentum",
            "lecture-rmsprop",
            "lecture-adam",
            "curve-rates",
            "curve-wells",
            "adagrad-rmsprop",
            "ill-conditioning",
            "rotated-ravine",
            "saddle",
            "landscape-newton",
            "landscape-valley",
            "plateau",
            "cliff",
            "schedules",
            "redundancy",
            "sgd-rates",
            "batch-1",
            "batch-8",
            "batch-64",
            "scaling-one",
            "scaling-eight",
            "logistic-apart",
            "logistic-mixed",
            "hinge",
            "tanh-network",
            "outlier-squared",
            "outlier-absolute",
            "unscaled",
            "standardized",
            "early-stopping",
            "overfitting",
            "sgd-at-rest",
            "langevin-wells",
            "rastrigin-chance",
            "map-momentum",
            "map-adam",
            "map-basins");

    /** Those read so far: what is kept unsaved is compared with all of them whenever another session is opened. */
    private static final Map<String, Session> READ = new ConcurrentHashMap<>();

    private Gallery() {}

    public static List<String> names() {
        return NAMES;
    }

    /** The session of one of the names. */
    public static Session session(String name) {
        return READ.computeIfAbsent(name, Gallery::read);
    }

    private static Session read(String name) {
        try {
            return SessionFile.read(text(name));
        } catch (Mistake e) {
            throw new IllegalStateException(name + ": " + e.sentence(), e);
        }
    }

    /** The file of one of the names. */
    static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(name + " is none of " + String.join(", ", NAMES));
        }
        return ShippedText.of(FOLDER + name + SessionFile.ENDING);
    }
}
