package ravine.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import ravine.draw.Theme;
import ravine.ui.control.PanelView;
import ravine.workbench.ChoiceItem;
import ravine.workbench.Lessons;

/** Lessons, drawn small: sessions at their last step, and the first pages of others at their first, for they may ask what comes. Mutable: a picture is drawn when it is first seen, and kept, for drawing takes longer than a frame. */
final class LessonPictures {

    private static final double SMALLER = 0.32;

    private final Map<String, Node> drawn = new HashMap<>();
    private final ObservableValue<Theme> theme;

    LessonPictures(ObservableValue<Theme> theme) {
        this.theme = theme;
        theme.addListener((was, before, now) -> drawn.clear());
    }

    Optional<Node> of(ChoiceItem offer) {
        return Optional.of(drawn.computeIfAbsent(offer.name(), name -> picture(offer)));
    }

    private PanelView picture(ChoiceItem offer) {
        var session = Lessons.session(offer);
        int step = Lessons.asks(offer) ? 0 : session.problem().steps();
        return SmallPicture.of(session, step, theme.getValue(), SMALLER);
    }
}
