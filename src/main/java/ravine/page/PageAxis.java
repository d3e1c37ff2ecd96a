package ravine.page;

import java.util.List;
import java.util.Map;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.json.JsonText;

/** An axis with its ticks, of which the page takes as many as have room. */
final class PageAxis {

    /** About so many ticks, for narrow and for wide pictures. */
    private static final List<Integer> COUNTS = List.of(2, 4, 7, 11);

    private PageAxis() {}

    /** A frame in which they lie, and both. */
    static Map<String, Object> both(Axes axes) {
        return JsonText.object(
                "width",
                axes.frame().width(),
                "height",
                axes.frame().height(),
                "across",
                of(axes.across()),
                "upright",
                of(axes.upright()));
    }

    static Map<String, Object> of(Axis axis) {
        var ticks = COUNTS.stream()
                .map(count -> axis.ticks(count).stream()
                        .map(tick -> List.<Object>of(tick.place(), tick.label()))
                        .toList())
                .toList();
        return JsonText.object(
                "from",
                axis.from(),
                "to",
                axis.to(),
                "log",
                axis.scale() == Scale.LOGARITHMIC,
                "title",
                axis.title(),
                "ticks",
                ticks);
    }
}
