package ravine.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.contour.ContourPanel;
import ravine.contour.Ground;
import ravine.figure.Layer;

/** What stands still in the frame of a picture, as shapes in their order with the colours of two themes. */
final class GroundShapes {

    private static final String BANDS = "bands";
    private static final String LINES = "contours";

    /** The width and opacity of a contour line that is the edge of a band. */
    private static final double WIDTH = 0.8;

    private static final double FAINT = 0.28;

    private GroundShapes() {}

    /** A list for each shape: the data of its path, its colours on light and on dark, the width of its line or 0 for an area, and whether a contour is its edge. */
    static List<Object> of(Ground light, Ground dark) {
        var bright = shapes(light);
        var dim = shapes(dark);
        if (bright.size() != dim.size()) {
            throw new IllegalArgumentException("%s shapes on light, %s on dark".formatted(bright.size(), dim.size()));
        }
        return IntStream.range(0, bright.size())
                .<Object>mapToObj(i -> List.of(
                        bright.get(i).data(),
                        PageColour.of(bright.get(i).colour()),
                        PageColour.of(dim.get(i).colour()),
                        bright.get(i).width()))
                .toList();
    }

    private static List<DrawnShapes.Shape> shapes(Ground ground) {
        boolean edged = isEdged(ground);
        return ground.still().stream()
                .filter(layer -> !edged || !layer.name().equals(LINES))
                .flatMap(layer -> edged && layer.name().equals(BANDS) ? edged(ground, layer) : drawn(layer))
                .toList();
    }

    private static Stream<DrawnShapes.Shape> drawn(Layer layer) {
        var drawn = new DrawnShapes();
        layer.draw(drawn);
        return drawn.shapes().stream();
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
    private static Stream<DrawnShapes.Shape> edged(Ground ground, Layer bands) {
        var ink = ground.style().theme().ink().withOpacity(FAINT);
        var areas = drawn(bands).toList();
        return areas.stream()
                .flatMap(area -> area.equals(areas.get(0))
                        ? Stream.of(area)
                        : Stream.of(area, new DrawnShapes.Shape("", ink, WIDTH)));
    }
}
