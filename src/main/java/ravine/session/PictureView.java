package ravine.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ravine.spec.EnumWords;

/**
 * What the picture can show of a session. A view is one line here, with when there is something to show in it; what makes its figure and takes its mouse, in
 * {@code ravine.workbench.Picture}; and its words, under its name.
 */
public enum PictureView {
    CONTOURS,
    LANDSCAPE,
    MAP,
    CURVE,
    DATA;

    private boolean shows(Session session) {
        return switch (this) {
            case CONTOURS, LANDSCAPE -> true;
            case MAP -> !session.tracks().isEmpty();
            case CURVE -> session.problem().formula().onlyVariable().isPresent();
            case DATA -> session.problem().data().isPresent();
        };
    }

    /** The views in which this session has something to show, in the order of their buttons. */
    public static List<PictureView> of(Session session) {
        return Arrays.stream(values()).filter(view -> view.shows(session)).toList();
    }

    /** What this session shows side by side: those of its views in which it has something to show, contours where it has nothing in any. */
    public static List<PictureView> shownOf(Session session) {
        var shown = session.scene().views().stream()
                .filter(view -> view.shows(session))
                .toList();
        return shown.isEmpty() ? List.of(CONTOURS) : shown;
    }

    /** Whether it has levels of f, in the colours and by the rule that are chosen. */
    public boolean hasLevels() {
        return this != CURVE && this != DATA;
    }

    /** The view of this word. */
    public static Optional<PictureView> named(String word) {
        return Arrays.stream(values()).filter(view -> view.word().equals(word)).findFirst();
    }

    /** Its name in files. */
    public String word() {
        return EnumWords.of(this);
    }
}
