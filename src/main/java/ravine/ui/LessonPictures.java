package ravine.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.panel.SessionContours;
import ravine.panel.SessionPanel;
import ravine.panel.SessionPlot;
import ravine.ui.control.PanelView;
import ravine.workbench.ChoiceItem;
import ravine.workbench.Lessons;

/** Lessons, drawn small: sessions at their last step, and the first pages of others at their first, for they may ask what comes. Mutable: a picture is drawn when it is first seen, and kept, for drawing takes longer than a frame. */
final class LessonPictures {

    /** The size at which a picture is laid out, in pixels, and by how much it is then made smaller. */
    private static final double WIDTH = 420;

    private static final double HEIGHT = 280;
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
        var style = SessionContours.style(session, theme.getValue()).withColourBar(false);
        var shown = SessionPlot.viewOf(session);
        var ground = SessionPlot.of(shown, session, style).alone(WIDTH, HEIGHT);
        var panel = SessionPanel.of("", session).as(shown).on(ground);
        var figure = new Figure(WIDTH, HEIGHT, theme.getValue().background(), List.of(panel), List.of());
        var view = new PanelView();
        view.wrap(figure, Lessons.asks(offer) ? 0 : session.problem().steps(), SMALLER);
        // The figures of all lessons are some 20 MB.
        view.keepImageOnly();
        return view;
    }
}
