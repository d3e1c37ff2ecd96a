package ravine.workbench;

import java.util.Optional;
import java.util.function.UnaryOperator;
import ravine.figure.LegendSpot;
import ravine.landscape.Camera;
import ravine.landscape.LandscapePanel;

/** A landscape as the mouse knows it. */
interface PointedLandscape {

    /** What was drawn last; nothing before. */
    Optional<LandscapePanel> panel();

    /** Changes the camera; changes of one named gesture are undone together. */
    void change(String gesture, UnaryOperator<Camera> to);

    /** Says whether a gesture turns or zooms it from now on. */
    void turns(boolean now);

    void putLegend(LegendSpot spot);

    /** Ends a slow turn, as far as it has come. */
    void stop();

    /** Looks from where one looks unless said otherwise. */
    void fit();
}
