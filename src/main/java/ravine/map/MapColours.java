package ravine.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import ravine.axis.Axis;
import ravine.draw.Colour;
import ravine.draw.ColourMap;
import ravine.run.Verdict;
import ravine.session.MapMeasure;
import ravine.sweep.RunMap;

/** The colourings of a map by each measure. */
final class MapColours {

    private static final int BANDS = 64;

    private static final int SHADES = 6;

    private static final int DIGITS = 3;

    private static final List<String> HUES = List.of(
            "0072b2", "d55e00", "009e73", "cc79a7", "e69f00", "56b4e9", "a0522d", "7b5fc0", "8a9a00", "b03060",
            "4682b4", "6b8e23");

    private static final Colour WHITE = Colour.of("ffffff");

    private MapColours() {}

    /** The colouring of a map by what its colours mean. */
    static MapColouring of(RunMap map, MapMeasure measure, MapMeaning meaning) {
        return switch (measure) {
            case F ->
                banded(
                        map,
                        meaning.heights().orElseThrow(),
                        cell -> map.value(cell) - map.floor().value(),
                        "f above that, or none");
            case REACHED -> reached(map);
            case VERDICT -> byClass(map, map::verdict, VerdictColours::of);
            case MINIMUM -> resting(map, meaning);
        };
    }

    /** The class of each cell that is there, and of each other that of the one that is shown there. */
    private static int[] ofCells(RunMap map, IntUnaryOperator classOf) {
        var ofCells = new int[map.plan().cells()];
        map.cells().forEach(cell -> ofCells[cell] = classOf.applyAsInt(cell));
        for (int cell = 0; cell < ofCells.length; cell++) {
            ofCells[cell] = ofCells[map.shown(cell)];
        }
        return ofCells;
    }

    /** Classes in the order in which what they are made of is first met. */
    private static <T> MapColouring byClass(RunMap map, IntFunction<T> reason, Function<T, MapClass> classOf) {
        Map<T, Integer> indices = new HashMap<>();
        var classes = new ArrayList<MapClass>();
        var ofCells = ofCells(
                map,
                cell -> indices.computeIfAbsent(reason.apply(cell), each -> {
                    classes.add(classOf.apply(each));
                    return classes.size() - 1;
                }));
        return new MapColouring(classes, ofCells, Optional.empty());
    }

    /** A place at which runs come to rest and how light its hue is there, or the verdict on those that come to none. */
    private record CellEnd(OptionalInt place, int lighter, Verdict.Kind verdict) {}

    private static MapColouring resting(RunMap map, MapMeaning meaning) {
        double steps = Math.max(1, map.plan().session().problem().steps());
        return byClass(
                map,
                cell -> {
                    var place = map.attractor(cell);
                    double sooner = 1 - Math.sqrt(map.since(cell) / steps);
                    int lighter = place.isPresent() ? (int) Math.round(sooner * (SHADES - 1)) : 0;
                    return new CellEnd(place, lighter, map.verdict(cell));
                },
                rest -> rest.place.isPresent()
                        ? shade(map, meaning, rest.place.getAsInt(), rest.lighter)
                        : VerdictColours.of(rest.verdict));
    }

    private static MapClass shade(RunMap map, MapMeaning meaning, int place, int lighter) {
        var attractor = map.attractors().get(place);
        var hue = Colour.of(HUES.get(meaning.hue(attractor) % HUES.size()));
        var pattern = attractor.kind() == Verdict.Kind.MINIMUM
                ? MapPattern.PLAIN
                : VerdictColours.of(attractor.kind()).pattern();
        return new MapClass(
                AttractorName.of(attractor, DIGITS),
                hue.mix(WHITE, 0.6 * lighter / (SHADES - 1)),
                pattern,
                EndSymbol.of(attractor.kind()));
    }

    private static MapColouring reached(RunMap map) {
        var axis = Axis.linear(0, Math.max(1, map.plan().session().problem().steps()))
                .titled("step");
        return banded(
                map,
                axis,
                cell -> map.reached(cell).isPresent() ? map.reached(cell).getAsInt() : Double.NaN,
                map.knowsReached() ? "never" : "known once all have run");
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
        var ofCells = ofCells(map, cell -> {
            double place = axis.scale().place(measured.of(cell));
            double share = (place - axis.from()) / axis.length();
            return share <= 1 + 1e-9 ? (int) Math.max(0, Math.min(BANDS - 1, share * BANDS)) : BANDS;
        });
        return new MapColouring(classes, ofCells, Optional.of(new MapBar(axis, BANDS)));
    }
}
