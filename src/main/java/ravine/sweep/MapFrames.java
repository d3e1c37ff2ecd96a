package ravine.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import ravine.Mistake;
import ravine.session.Session;
import ravine.spec.Key;

/** The same map with each value of a third key, or of one key where it runs over starts. */
public record MapFrames(Key.Numeric key, List<Double> values, List<MapPlan> plans) {

    public MapFrames {
        values = List.copyOf(values);
        plans = List.copyOf(plans);
    }

    /** The maps over {@code overs} with each value of {@code turned}; a mistake says what is wrong with one of them, and where. */
    public static MapFrames of(Session session, List<Over> overs, OptionalInt track, Over turned) throws Mistake {
        var first = MapPlans.of(session, overs, track);
        var recipe = session.tracks().get(first.track()).recipe();
        var key = turned.numeric(recipe).orElseThrow(() -> turned.unknown(List.of(recipe)));
        if (List.of(first.across().name(), first.upright().name()).contains(key.name())) {
            throw new Mistake(
                    "The map runs over %s already.".formatted(key.name()),
                    turned.text(),
                    0,
                    turned.key().length());
        }
        var values = turned.range(key);
        var plans = new ArrayList<MapPlan>();
        for (double value : values) {
            var with =
                    session.withTrack(first.track(), before -> before.withRecipe(recipe.with(key, key.valueOf(value))));
            plans.add(MapPlans.of(with, overs, OptionalInt.of(first.track())));
        }
        return new MapFrames(key, values, plans);
    }
}
