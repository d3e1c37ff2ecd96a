package ravine.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ravine.Mistake;
import ravine.spec.Range;

/**
 * What a file holds, part by part, in all versions: each that was ever written can be read, and the lowest that has all used
 * parts is written, so that an older program reads what it can hold. The field {@code ravine} is the version.
 */
public record FileFormat<T>(List<FilePart<T>> parts) {

    /** The name of the field that holds the version. */
    public static final String VERSION = "ravine";

    public static final int FIRST = 1;

    public FileFormat {
        parts = List.copyOf(parts);
    }

    /** The newest version that is read. */
    public int newest() {
        return parts.stream().mapToInt(FilePart::since).max().orElse(FIRST);
    }

    /** The lowest version that holds the value. */
    public int version(T value, T plain) {
        return parts.stream()
                .filter(part -> part.isUsed(value, plain))
                .mapToInt(FilePart::since)
                .max()
                .orElse(FIRST);
    }

    /** The fields of the value, without the version. */
    public Map<String, Object> content(T value, T plain) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (var part : parts) {
            if (part.isUsed(value, plain)) {
                content.put(part.name(), part.write().apply(value));
            }
        }
        return content;
    }

    /** The version that a file says it is of. */
    public int version(JsonFields fields) throws Mistake {
        var given = fields.get(VERSION);
        double number = given.number(Range.ANY);
        if (number > newest()) {
            throw given.mistake(
                    newest() == FIRST
                            ? "this file is of a newer version; this program reads version 1."
                            : "this file is of a newer version; this program reads versions 1 to %s."
                                    .formatted(newest()));
        }
        if (number < FIRST || number != Math.rint(number)) {
            throw given.mistake(
                    newest() == FIRST
                            ? "there is no such version; it is 1."
                            : "there is no such version; it is a whole number from 1 to %s.".formatted(newest()));
        }
        return (int) number;
    }

    /** The plain value with what the fields of a file of this version say; a part of a later version is no field of it. */
    public T read(JsonFields fields, int version, T plain) throws Mistake {
        var value = plain;
        for (var part : parts) {
            if (part.since() <= version) {
                var given = part.required()
                        ? fields.get(part.name())
                        : fields.find(part.name()).orElse(null);
                if (given != null) {
                    value = part.read().into(value, given);
                }
            }
        }
        return value;
    }
}
