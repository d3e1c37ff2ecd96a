package ravine.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.draw.Colour;
import ravine.draw.ColourMap;
import ravine.run.Verdict;
import ravine.session.MapMeasure;
import ravine.sweep.RunMap;

/** The colourings of a map by each measure. */
final class MapColours {

    private static final int BANDS = 64;

    /** Heights below this share of the highest are rounding. */
    private static final double LEAST = 1e-16;

    private static final int SHADES = 6;

    private static final int DIGITS = 3;

    private static final List<String> HUES = List.of(
            "0072b2", "d55e00", "009e73", "cc79a7", "e69f00", "56b4e9", "a0522d", "7b5fc0", "8a9a00", "b03060",
            "4682b4", "6b8e23");

    private static final Colour WHITE = Colour.of("ffffff");

    private MapColours() {}

    static MapColouring of(RunMap map, MapMeasure measure) {
        return switch (measure) {
            case F -> heights(map);
            case REACHED -> reached(map);
            case VERDICT -> byClass(map, cell -> VerdictColours.of(map.verdict(cell)));
            case MINIMUM -> byClass(map, cell -> resting(map, cell));
        };
    }

    /** Classes in the order in which their names are first met, the shades of one behind each other. */
    private static MapColouring byClass(RunMap map, IntFunction<MapClass> classOf) {
        Map<MapClass, Integer> indices = new HashMap<>();
        var classes = new ArrayList<MapClass>();
        var ofCells = IntStream.range(0, map.plan().cells())
                .map(cell -> indices.computeIfAbsent(classOf.apply(cell), each -> {
                    classes.add(each);
                    return classes.size() - 1;
                }))
                .toArray();
        return new MapColouring(classes, ofCells, Optional.empty());
    }

    private static MapClass resting(RunMap map, int cell) {
        var place = map.attractor(cell);
        if (place.isEmpty()) {
            return VerdictColours.of(map.verdict(cell));
        }
        int index = place.getAsInt();
        var attractor = map.attractors().get(index);
        double sooner = 1
                - Math.sqrt((double) map.since(cell)
                        / Math.max(1, map.plan().session().problem().steps()));
        double lighter = Math.round(sooner * (SHADES - 1)) / (SHADES - 1.0);
        var hue = Colour.of(HUES.get(index % HUES.size()));
        var pattern = attractor.kind() == Verdict.Kind.MINIMUM
                ? MapPattern.PLAIN
                : VerdictColours.of(attractor.kind()).pattern();
        return new MapClass(AttractorName.of(attractor, DIGITS), hue.mix(WHITE, 0.6 * lighter), pattern);
    }

    private static MapColouring heights(RunMap map) {
        var finite = IntStream.range(0, map.plan().cells())
                .filter(cell ->
                        map.verdict(cell) != Verdict.Kind.DIVERGED && map.verdict(cell) != Verdict.Kind.UNDEFINED)
                .mapToDouble(cell -> map.value(cell) - map.floor().value())
                .filter(height -> height > 0 && Double.isFinite(height))
                .summaryStatistics();
        double most = finite.getCount() == 0 ? 1 : finite.getMax();
        double least = finite.getCount() == 0 ? 0.1 : Math.max(finite.getMin(), LEAST * most);
        double from = Math.log10(Math.max(Double.MIN_NORMAL, Math.min(least, most / 10)));
        var axis = new Axis(from, Math.log10(most), Scale.LOGARITHMIC, "f − f*");
        return banded(map, axis, cell -> map.value(cell) - map.floor().value(), "f above that, or none");
    }

    private static MapColouring reached(RunMap map) {
        var axis = Axis.linear(0, Math.max(1, map.plan().session().problem().steps()))
                .titled("step");
        return banded(
                map,
                axis,
                cell -> map.reached(cell).isPresent() ? map.reached(cell).getAsInt() : Double.NaN,
                "never");
    }

    private interface Measured {
        double of(int cell);
    }

    /** Bands from low to high, and behind them the class of what is beyond or has no number. */
    private static MapColouring banded(RunMap map, Axis axis, Measured measured, String beyond) {
        var classes = new ArrayList<MapClass>();
        for (int band = 0; band < BANDS; band++) {
            classes.add(new MapClass("", ColourMap.VIRIDIS.at((band + 0.5) / BANDS)));
        }
        classes.add(
                new MapClass(beyond, VerdictColours.of(Verdict.Kind.DIVERGED).colour()));
        var ofCells = IntStream.range(0, map.plan().cells())
                .map(cell -> {
                    double place = axis.scale().place(measured.of(cell));
                    double share = (place - axis.from()) / axis.length();
                    return share <= 1 + 1e-9 ? (int) Math.max(0, Math.min(BANDS - 1, share * BANDS)) : BANDS;
                })
                .toArray();
        return new MapColouring(classes, ofCells, Optional.of(new MapBar(axis, BANDS)));
    }
}
