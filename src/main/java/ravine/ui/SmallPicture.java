package ravine.ui;

import java.util.List;
import javafx.scene.layout.Region;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.panel.SessionContours;
import ravine.panel.SessionPanel;
import ravine.panel.SessionPlot;
import ravine.session.Session;
import ravine.ui.control.PanelView;

/** The picture of a session, made small, by which it is told from others in a list. */
final class SmallPicture {

    /** The size at which a picture is laid out, in pixels. */
    private static final double WIDTH = 420;

    private static final double HEIGHT = 280;

    private SmallPicture() {}

    /** The room that a picture takes, for as long as it is not drawn. */
    static Region room(double factor) {
        var room = new Region();
        room.setMinSize(factor * WIDTH, factor * HEIGHT);
        return room;
    }

    /** A session at a step, so many times as large as it is laid out. */
    static PanelView of(Session session, int step, Theme theme, double factor) {
        var style = SessionContours.style(session, theme).withColourBar(false);
        var shown = SessionPlot.viewOf(session);
        var ground = SessionPlot.of(shown, session, style).alone(WIDTH, HEIGHT);
        var panel = SessionPanel.of("", session).as(shown).on(ground);
        var figure = new Figure(WIDTH, HEIGHT, theme.background(), List.of(panel), List.of());
        var view = new PanelView();
        view.wrap(figure, step, factor);
        // The figures of a list of them are some 20 MB.
        view.keepImageOnly();
        return view;
    }
}
