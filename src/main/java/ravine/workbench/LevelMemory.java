package ravine.workbench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.contour.ContourPanel;
import ravine.contour.KeptLevels;
import ravine.contour.PlotStyle;
import ravine.contour.SeenLevels;
import ravine.draw.Theme;
import ravine.objective.Objective;
import ravine.panel.SessionContours;
import ravine.session.PlotOptions;
import ravine.session.Session;

/** The contour levels of what was drawn last, which stay until the function or the rule changes or the view is fitted. Mutable: it takes those of each drawing. */
final class LevelMemory {

    private @Nullable Objective objective;
    private @Nullable PlotOptions drawing;
    private @Nullable Box view;
    private List<Double> values = List.of();

    /** How a session is drawn in a theme, with the levels as they were where it is the same function by the same rule, and maybe only the size is another. */
    PlotStyle style(Session session, Theme theme, boolean resized) {
        var style = SessionContours.style(session, theme);
        var now = session.scene().options();
        boolean same = drawing != null
                && now.levels() == drawing.levels()
                && now.count() == drawing.count()
                && session.problem().objective().equals(objective);
        return same ? style.levelled(new KeptLevels(now.levels(), values, resized), now.count()) : style;
    }

    /** The levels with the part of the plane that was drawn; none before. */
    Optional<SeenLevels> seen() {
        return drawing == null || view == null
                ? Optional.empty()
                : Optional.of(new SeenLevels(drawing.levels(), values, view));
    }

    void take(Objective drawn, PlotOptions options, ContourPanel contours) {
        objective = drawn;
        drawing = options;
        view = contours.axes().view();
        values = contours.contours().levels().stream()
                .map(contour -> contour.level())
                .toList();
    }

    void forget() {
        objective = null;
        drawing = null;
        view = null;
        values = List.of();
    }
}
