package ravine.json;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ravine.Mistake;
import ravine.spec.Nearest;

/** The fields of an object, which remembers those that were asked for: any other is a mistake. */
public final class Fields {

    private final Value object;
    private final Map<?, ?> given;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Value object, Map<?, ?> given) {
        this.object = object;
        this.given = given;
    }

    public Optional<Value> find(String name) {
        known.add(name);
        return given.get(name) instanceof Value value ? Optional.of(value) : Optional.empty();
    }

    public Value get(String name) throws Mistake {
        var value = find(name);
        if (value.isEmpty()) {
            throw object.mistake("“%s” is missing.".formatted(name));
        }
        return value.get();
    }

    /** Says which field nobody asked for, if there is one. */
    public void close() throws Mistake {
        for (var entry : given.entrySet()) {
            if (entry.getKey() instanceof String name
                    && entry.getValue() instanceof Value value
                    && !known.contains(name)) {
                throw value.mistake("there is no such field.%s It is one of %s."
                        .formatted(Nearest.proposal(name, known), String.join(", ", known)));
            }
        }
    }
}
