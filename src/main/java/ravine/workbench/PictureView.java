package ravine.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ravine.session.Session;

/** What the picture can show of a session. A view is one line here; when there is something to show in it; what draws it; and its words, under its name. */
public enum PictureView {
    CONTOURS;

    /** The views in which this session has something to show, in the order of their buttons. */
    public static List<PictureView> of(Session session) {
        return Arrays.stream(values()).filter(view -> view.shows(session)).toList();
    }

    private boolean shows(Session session) {
        return switch (this) {
            case CONTOURS -> !session.starts().isEmpty();
        };
    }

    /** Its name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
