package ravine.page;

import java.util.List;
import java.util.stream.Stream;
import ravine.contour.ContourPanel;
import ravine.contour.Ground;
import ravine.figure.Layer;
import ravine.page.DrawnShapes.Shape;

/** What stands still in the frame of a picture, as shapes in their order. */
final class GroundShapes {

    private static final String BANDS = "bands";
    private static final String LINES = "contours";

    /** The width and opacity of a contour line that is the edge of a band. */
    private static final double WIDTH = 0.8;

    private static final double FAINT = 0.28;

    private GroundShapes() {}

    static List<Shape> of(Ground ground) {
        boolean edged = isEdged(ground);
        return ground.still().stream()
                .filter(layer -> !edged || !layer.name().equals(LINES))
                .flatMap(layer -> edged && layer.name().equals(BANDS)
                        ? edged(ground, layer)
                        : DrawnShapes.of(List.of(layer)).stream())
                .toList();
    }

    /** Whether the contour lines are the edges of bands all along, which need not be written twice: where f has gaps, theirs are edges too. */
    private static boolean isEdged(Ground ground) {
        var names = ground.still().stream().map(Layer::name).toList();
        return names.contains(BANDS)
                && names.contains(LINES)
                && ground instanceof ContourPanel contours
                && !contours.contours().grid().hasGaps();
    }

    /** Each band but the lowest with a line along its edge, whose data are those of the band. */
    private static Stream<Shape> edged(Ground ground, Layer bands) {
        var ink = ground.style().theme().ink().withOpacity(FAINT);
        var areas = DrawnShapes.of(List.of(bands));
        return areas.stream()
                .flatMap(area -> area.equals(areas.get(0))
                        ? Stream.of(area)
                        : Stream.of(
                                area,
                                Shape.line(ink, WIDTH, area.content().get(0).toString())));
    }
}
