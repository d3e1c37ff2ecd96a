package ravine.sweep;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.session.Session;
import ravine.session.Track;

/** The plans of maps from what is run over as it is written. */
public final class MapPlans {

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
                        session, index, one.get(), first.range(one.get()), other.get(), second.range(other.get()));
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
