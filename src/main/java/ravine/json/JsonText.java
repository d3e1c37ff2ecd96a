package ravine.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var out = new StringBuilder();
        lines(object, "", out);
        return out.append('\n').toString();
    }

    private static void lines(Map<String, ?> object, String indent, StringBuilder out) {
        var inner = indent + INDENT;
        var before = "{\n";
        for (var entry : object.entrySet()) {
            out.append(before).append(inner).append(quoted(entry.getKey())).append(": ");
            field(entry.getValue(), inner, out);
            before = ",\n";
        }
        out.append(object.isEmpty() ? "{\n" : "").append('\n').append(indent).append('}');
    }

    private static void field(Object value, String indent, StringBuilder out) {
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            var before = "[\n";
            for (var item : list) {
                out.append(before).append(indent).append(INDENT);
                inline(item, out);
                before = ",\n";
            }
            out.append('\n').append(indent).append(']');
        } else {
            inline(value, out);
        }
    }

    private static void inline(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            var before = "";
            out.append('{');
            for (var entry : map.entrySet()) {
                out.append(before)
                        .append(quoted(String.valueOf(entry.getKey())))
                        .append(": ");
                inline(entry.getValue(), out);
                before = ", ";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            var before = "";
            out.append('[');
            for (var item : list) {
                out.append(before);
                inline(item, out);
                before = ", ";
            }
            out.append(']');
        } else if (value instanceof String text) {
            out.append(quoted(text));
        } else {
            out.append(value instanceof Double number ? PlainNumber.plain(number) : value.toString());
        }
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
