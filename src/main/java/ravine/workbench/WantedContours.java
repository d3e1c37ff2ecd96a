package ravine.workbench;

import ravine.Box;
import ravine.draw.Theme;
import ravine.objective.Objective;
import ravine.session.PlotOptions;
import ravine.session.Session;

/** All that contours in so many pixels are made of. */
record WantedContours(
        Objective objective,
        Box view,
        boolean equalAspect,
        double width,
        double height,
        Theme theme,
        PlotOptions drawing) {

    static WantedContours of(Session session, double width, double height, Theme theme) {
        return new WantedContours(
                session.problem().objective(),
                session.scene().view(),
                session.scene().equalAspect(),
                width,
                height,
                theme,
                session.scene().options());
    }

    /** Whether these are the same as others in more or fewer pixels. */
    boolean isResized(WantedContours other) {
        return equals(new WantedContours(
                other.objective, other.view, other.equalAspect, width, height, other.theme, other.drawing));
    }
}
