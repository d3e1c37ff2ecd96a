package ravine.sweep;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.session.KeyRange;
import ravine.session.MappedKeys;
import ravine.session.Session;
import ravine.session.ShownMap;
import ravine.session.Track;
import ravine.spec.Key;

/** The plans of maps from what is run over as it is written. */
public final class MapPlans {

    /** So many pixels has a cell at least, where it is not cut. */
    private static final double CELL = 2;

    private static final int FEWEST = 16;
    private static final int MOST = 400;

    private MapPlans() {}

    /** Over two keys, or over starts; of this track from 0, or else the first that has the keys. A mistake says what is wrong, and where. */
    public static MapPlan of(Session session, List<Over> overs, OptionalInt track) throws Mistake {
        var first = overs.get(0);
        if (overs.size() == 1 && first.isStarts()) {
            return StartPlan.of(session, track.orElse(0), first.side());
        }
        var wrong = overs.stream().filter(Over::isStarts).findFirst().orElse(first);
        if (overs.size() != 2 || wrong.isStarts()) {
            throw new Mistake(
                    "A map runs over two keys, such as eta=0.001..10:256 and beta=0..0.99:256, or over start:256 alone.",
                    wrong.text(),
                    0,
                    wrong.text().length());
        }
        return keys(session, first, overs.get(1), track);
    }

    /** What all runs of the map have in common that a session with tracks shows. */
    public static MapPlan.Common common(Session session, ShownMap map) {
        return map.wanted()
                .keys()
                .map(keys -> KeyPlan.common(
                        session, map.track(), key(session, map, keys.across()), key(session, map, keys.upright())))
                .orElseGet(() -> StartPlan.common(session, map.track()));
    }

    private static Key.Numeric key(Session session, ShownMap map, KeyRange range) {
        return MappedKeys.named(session.tracks().get(map.track()).recipe(), range.key())
                .orElseThrow();
    }

    /** The map that a session with tracks shows, with cells that are seen in so many pixels. */
    public static MapPlan inPixels(Session session, ShownMap map, double width, double height) {
        return of(session, map, cells(width), cells(height));
    }

    private static int cells(double pixels) {
        return (int) Math.max(FEWEST, Math.min(MOST, pixels / CELL));
    }

    /** The map that a session with tracks shows, with about so many cells seen along each side. */
    public static MapPlan of(Session session, ShownMap map, int across, int upright) {
        if (map.wanted().keys().isEmpty()) {
            return StartPlan.seen(session, map.track(), map.part(), across, upright);
        }
        var keys = map.wanted().keys().get();
        var first = key(session, map, keys.across());
        var second = key(session, map, keys.upright());
        return KeyPlan.of(
                session,
                map.track(),
                first,
                MapAxis.seen(
                        MapAxis.Quantity.of(first),
                        keys.across().from(),
                        keys.across().to(),
                        across),
                second,
                MapAxis.seen(
                        MapAxis.Quantity.of(second),
                        keys.upright().from(),
                        keys.upright().to(),
                        upright));
    }

    private static MapPlan keys(Session session, Over first, Over second, OptionalInt track) throws Mistake {
        var tracks = track.isPresent()
                ? IntStream.of(track.getAsInt())
                : IntStream.range(0, session.tracks().size());
        var recipes = session.tracks().stream().map(Track::recipe).toList();
        var among = tracks.boxed().toList();
        for (int index : among) {
            var one = first.numeric(recipes.get(index));
            var other = second.numeric(recipes.get(index));
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                return KeyPlan.of(
                        session,
                        index,
                        one.get(),
                        MapAxis.of(MapAxis.Quantity.of(one.get()), first.range(one.get())),
                        other.get(),
                        MapAxis.of(MapAxis.Quantity.of(other.get()), second.range(other.get())));
            }
        }
        for (var over : List.of(first, second)) {
            if (among.stream()
                    .noneMatch(index -> over.numeric(recipes.get(index)).isPresent())) {
                throw over.unknown(among.stream().map(recipes::get).toList());
            }
        }
        throw new Mistake(
                "No method has both this and %s as two keys.".formatted(first.key()),
                second.text(),
                0,
                second.key().length());
    }
}
