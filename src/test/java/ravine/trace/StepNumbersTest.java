package ravine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.FlatProjection;
import ravine.trace.TracePanelTest.Texts;

class StepNumbersTest {

    private static final Box BOX = new Box(-6, 6, -3, 3);

    @Test
    void the_step_that_is_shown_has_its_number_and_where_there_is_room_each_has() {
        var axes = Axes.free(BOX, new Frame(0, 0, 800, 600));
        var steps = IntStream.range(0, 12).mapToDouble(i -> -5.5 + i).toArray();
        var path = Trace.of("A", "", 0, steps, new double[12], 12);
        for (int shown = 1; shown <= 12; shown++) {
            var found = new Texts();
            new AnnotationLayer(axes, List.of(numbers(List.of(path.shown(shown)))), Theme.LIGHT).draw(found);
            var expected = IntStream.range(shown == 1 ? 0 : 1, shown)
                    .mapToObj(String::valueOf)
                    .toList();
            assertEquals(
                    expected,
                    found.texts.stream()
                            .sorted(Comparator.comparingInt(Integer::parseInt))
                            .toList());
        }
        var crowd = IntStream.range(0, 200).mapToDouble(i -> 1e-3 * i).toArray();
        for (int shown : new int[] {1, 77, 200}) {
            var found = new Texts();
            var many = Trace.of("A", "", 0, crowd, new double[200], 200).shown(shown);
            new AnnotationLayer(axes, List.of(numbers(List.of(many))), Theme.LIGHT).draw(found);
            assertTrue(found.texts.contains(String.valueOf(shown - 1)), found.texts.toString());
        }
    }

    @Test
    void numbers_of_the_shown_step_lie_under_no_marker_of_a_method_nearby() {
        var axes = Axes.free(BOX, new Frame(0, 0, 800, 600));
        var traces = List.of(
                TracePanelTest.trace("A", -1, 0, 0, 0),
                TracePanelTest.trace("B", -1, 1, 0.2, 0),
                TracePanelTest.trace("C", 0, 1, 0.1, 0.2));
        var found = new Texts();
        new AnnotationLayer(axes, List.of(numbers(traces)), Theme.LIGHT).draw(found);
        assertEquals(List.of("1", "1", "1"), found.texts);
        for (var trace : traces) {
            var marker = new Vec(axes.x(trace.x1(1)), axes.y(trace.x2(1)));
            found.places.forEach(place -> assertTrue(place.minus(marker).norm() > 9, place + " " + marker));
        }
    }

    @Test
    void numbers_of_methods_that_are_fanned_out_around_one_point_lie_under_none_of_their_markers() {
        var axes = Axes.free(BOX, new Frame(0, 0, 800, 600));
        var traces = IntStream.range(0, 4)
                .mapToObj(i -> TracePanelTest.trace("method " + i, -1, 0, i, 1).shown(1))
                .toList();
        var found = new Texts();
        new AnnotationLayer(axes, List.of(numbers(traces)), Theme.LIGHT).draw(found);
        assertEquals(List.of("0", "0", "0", "0"), found.texts);
        var point = new Vec(axes.x(-1), axes.y(0));
        for (var aside : Fan.asides(new FlatProjection(axes), traces, Theme.LIGHT)) {
            assertTrue(aside.norm() > 9, aside.toString());
            var marker = point.plus(aside);
            found.places.forEach(place -> assertTrue(place.minus(marker).norm() > 9, place + " " + marker));
        }
    }

    @Test
    void numbers_of_one_start_lie_under_no_marker_and_no_number_of_another() {
        var axes = Axes.free(BOX, new Frame(0, 0, 800, 600));
        var traces = List.of(TracePanelTest.trace("A", -4, 0, 0, 0), TracePanelTest.trace("B", -4, 0, 1, 0));
        var others = List.of(TracePanelTest.trace("A", 1, 0.25, 0, 0), TracePanelTest.trace("B", 1, 0.25, 0, 0));
        var starts = List.of(new Vec(-4, 0), new Vec(1, 0.25));
        var found = new Texts();
        new AnnotationLayer(axes, List.of(new StepNumbers(traces, others, starts)), Theme.LIGHT).draw(found);
        assertEquals(List.of("1", "1"), found.texts);
        var start = new Vec(axes.x(1), axes.y(0.25));
        assertTrue(found.places.stream().allMatch(place -> place.minus(start).norm() > 12), found.places.toString());
        var all = Stream.concat(others.stream(), traces.stream()).toList();
        var asides = Fan.asides(new FlatProjection(axes), all, Theme.LIGHT);
        for (int i = 0; i < all.size(); i++) {
            var marker = new Vec(axes.x(all.get(i).x1(1)), axes.y(all.get(i).x2(1))).plus(asides.get(i));
            assertTrue(
                    found.places.stream().allMatch(place -> place.minus(marker).norm() > 9),
                    found.places + " " + marker);
        }
    }

    private static StepNumbers numbers(List<Trace> traces) {
        return new StepNumbers(traces, List.of(), List.of());
    }
}
