package ravine.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import ravine.page.DrawnShapes.Shape;

/** What shapes look like on light and on dark, each look written once and numbered. Mutable: it gathers looks. */
final class PageShapes {

    /** What stands for content that is that of the shape before. */
    private static final String SAME = "";

    /** What stands for shapes that are as they were a step before. */
    private static final String AS_BEFORE = "=";

    private final Map<List<Object>, Integer> looks = new LinkedHashMap<>();

    /** A list for each shape: the number of its look, and its content. */
    List<List<Object>> of(List<Shape> light, List<Shape> dark) {
        if (light.size() != dark.size()) {
            throw new IllegalArgumentException("%s shapes on light, %s on dark".formatted(light.size(), dark.size()));
        }
        var written = new ArrayList<List<Object>>();
        for (int i = 0; i < light.size(); i++) {
            var shape = light.get(i);
            var entry = new ArrayList<Object>(List.of(look(shape, dark.get(i))));
            boolean same = i > 0 && shape.content().equals(light.get(i - 1).content());
            entry.addAll(same ? List.of(SAME) : shape.content());
            written.add(entry);
        }
        return written;
    }

    /** The same for each step from the start to the last. */
    List<Object> frames(int last, IntFunction<List<Shape>> light, IntFunction<List<Shape>> dark) {
        var frames = new ArrayList<Object>();
        List<?> before = List.of();
        for (int step = 0; step <= last; step++) {
            var now = of(light.apply(step), dark.apply(step));
            frames.add(step > 0 && now.equals(before) ? AS_BEFORE : now);
            before = now;
        }
        return frames;
    }

    private int look(Shape light, Shape dark) {
        List<Object> look = List.of(
                PageColour.of(light.colour()),
                PageColour.of(dark.colour()),
                light.width(),
                light.dash(),
                light.scale());
        return looks.computeIfAbsent(look, fresh -> looks.size());
    }

    /** The looks by their numbers: the colours, the width of a line or 0, its dashes, and the scale of its numbers to tenths of a pixel. */
    List<List<Object>> looks() {
        return List.copyOf(looks.keySet());
    }
}
