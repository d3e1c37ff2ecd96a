package ravine.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ravine.spec.PlainNumber;

/**
 * JSON for people: each field of the whole on a line, and each object of a list on one; what is smaller stays together.
 * It is made of maps, lists, texts, doubles, whole numbers and booleans; every double reads back as the same one.
 */
public final class JsonText {

    private static final String INDENT = "  ";

    private JsonText() {}

    /** An object that keeps the order of these names, each of which its value follows. */
    public static Map<String, Object> object(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** The text with a newline at its end. */
    public static String of(Map<String, ?> object) {
        return lines(object, "") + "\n";
    }

    private static String lines(Map<String, ?> object, String indent) {
        var inner = indent + INDENT;
        return object.entrySet().stream()
                .map(entry -> inner + quoted(entry.getKey()) + ": " + field(entry.getValue(), inner))
                .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }

    private static String field(Object value, String indent) {
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            return list.stream()
                    .map(item -> indent + INDENT + inline(item))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return inline(value);
    }

    private static String inline(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + inline(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonText::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        return value instanceof Double number ? PlainNumber.plain(number) : value.toString();
    }

    /** The text in quotation marks; what UTF-8 cannot carry, half a surrogate pair, is written by its number. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
