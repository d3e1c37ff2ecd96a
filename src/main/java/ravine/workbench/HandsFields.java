package ravine.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ravine.Mistake;
import ravine.Vec;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.lesson.Hands;
import ravine.spec.Range;

/** A show of hands in the window's state: as counts, numbers or points. */
final class HandsFields {

    private static final Range COUNTS = new Range(0, Hands.MOST, true);

    private HandsFields() {}

    static Map<String, Object> content(Hands hands) {
        if (hands instanceof Hands.Counts counts) {
            return JsonText.object("counts", counts.of());
        } else if (hands instanceof Hands.Numbers numbers) {
            return JsonText.object("numbers", numbers.of());
        }
        return JsonText.object(
                "points",
                ((Hands.Places) hands)
                        .of().stream().map(at -> List.of(at.x1(), at.x2())).toList());
    }

    static Hands read(JsonValue value) throws Mistake {
        var fields = value.fields();
        var counts = fields.find("counts");
        if (counts.isPresent()) {
            return new Hands.Counts(Arrays.stream(counts.get().numbers(COUNTS))
                    .mapToObj(count -> (int) count)
                    .toList());
        }
        var numbers = fields.find("numbers");
        if (numbers.isPresent()) {
            return new Hands.Numbers(
                    Arrays.stream(numbers.get().numbers(Range.ANY)).boxed().toList());
        }
        var points = new ArrayList<Vec>();
        for (var point : fields.get("points").list()) {
            var pair = point.pair(Range.ANY);
            points.add(new Vec(pair[0], pair[1]));
        }
        return new Hands.Places(points);
    }
}
