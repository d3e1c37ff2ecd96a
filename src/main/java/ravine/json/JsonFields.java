package ravine.json;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ravine.Mistake;
import ravine.spec.DidYouMean;

/** The fields of an object, which remembers those that were asked for: any other is a mistake. */
public final class JsonFields {

    private final JsonValue object;
    private final Map<?, ?> given;
    private final Set<String> known = new LinkedHashSet<>();

    JsonFields(JsonValue object, Map<?, ?> given) {
        this.object = object;
        this.given = given;
    }

    public Optional<JsonValue> find(String name) {
        known.add(name);
        return given.get(name) instanceof JsonValue value ? Optional.of(value) : Optional.empty();
    }

    public JsonValue get(String name) throws Mistake {
        var value = find(name);
        if (value.isEmpty()) {
            throw object.mistake("“%s” is missing.".formatted(name));
        }
        return value.get();
    }

    /** Refuses a field that was not asked for. */
    public void close() throws Mistake {
        for (var entry : given.entrySet()) {
            if (entry.getKey() instanceof String name
                    && entry.getValue() instanceof JsonValue value
                    && !known.contains(name)) {
                throw value.mistake("there is no such field.%s It is one of %s."
                        .formatted(DidYouMean.proposal(name, known), String.join(", ", known)));
            }
        }
    }
}
