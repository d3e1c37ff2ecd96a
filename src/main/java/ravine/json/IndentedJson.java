package ravine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** JSON with each value on a line of its own. It is made of maps, lists, texts, numbers and booleans. */
public final class IndentedJson {

    private final JsonGenerator out;

    private IndentedJson(JsonGenerator out) {
        this.out = out;
    }

    /** The text with a newline at its end. */
    public static String of(List<?> list) {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(text)) {
            out.useDefaultPrettyPrinter();
            new IndentedJson(out).write(list);
        } catch (IOException e) {
            throw new IllegalStateException("a text is in memory", e);
        }
        return text + "\n";
    }

    private void write(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (var field : map.entrySet()) {
                out.writeFieldName(String.valueOf(field.getKey()));
                write(field.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (var item : list) {
                write(item);
            }
            out.writeEndArray();
        } else {
            out.writeObject(value);
        }
    }
}
