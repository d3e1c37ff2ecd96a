package ravine.workbench;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ravine.draw.Frame;
import ravine.figure.LegendSpot;
import ravine.trace.TracePanel;

/** The legend of the paths that were last drawn, where it is and where it is put. */
record PathsLegend(@Nullable TracePanel panel, Edits edits) {

    /** Its box, where it has that pixel. */
    Optional<Frame> at(double x, double y) {
        return panel == null ? Optional.empty() : panel.legendBox().filter(box -> box.contains(x, y));
    }

    /** Puts it there, as near as it can be, where it stays. */
    void put(Frame box) {
        if (panel != null) {
            var spot = LegendSpot.put(box, panel.legendRoom());
            edits.edit("legend", session -> session.withScene(scene -> scene.withLegend(spot)));
        }
    }

    /** Lets it seek its place again. */
    void free() {
        edits.edit("", session -> session.withScene(scene -> scene.withLegend(LegendSpot.FREE)));
    }
}
