package ravine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ravine.Mistake;

/** Reads strict JSON: no comments, no field twice, nothing after the end. What is malformed is said with line and column. */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String text;
    private final JsonParser parser;

    private JsonReader(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    public static JsonValue read(String text) throws Mistake {
        try (var parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new Mistake("It is empty.", text, 0, text.length());
            }
            var value = new JsonReader(text, parser).value("");
            if (parser.nextToken() != null) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                throw new Mistake(
                        LineColumn.of(text, start) + "nothing may follow the end.", text, start, text.length());
            }
            return value;
        } catch (JsonProcessingException malformed) {
            throw mistake(text, malformed);
        } catch (IOException e) {
            throw new IllegalStateException("a text is in memory", e);
        }
    }

    private static Mistake mistake(String text, JsonProcessingException malformed) {
        long offset = malformed.getLocation() == null
                ? text.length()
                : malformed.getLocation().getCharOffset();
        int start = (int) Math.max(0, Math.min(text.length(), offset));
        return new Mistake(
                LineColumn.of(text, start) + words(malformed), text, start, Math.min(text.length(), start + 1));
    }

    /** The parser's words without its talk of itself. */
    private static String words(JsonProcessingException malformed) {
        if (malformed instanceof JsonEOFException) {
            return "it ends too early, before all brackets and quotation marks are closed.";
        }
        var said = String.valueOf(malformed.getOriginalMessage())
                .replaceFirst(
                        "(?s) ?\\(code .*?\\)|:? ?(was expecting|expected a valid value|\\(JSON String|[\\n;\\[]).*$",
                        "");
        return "this is not JSON: " + said.replaceFirst("\\.?$", ".");
    }

    /** The value whose first token is the current one. */
    private JsonValue value(String path) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        var content = content(path);
        return new JsonValue(content, path, text, start, Math.max(start, end(content, start)));
    }

    private int end(Object content, int start) {
        return content instanceof JsonValue.Digits digits
                ? start + digits.text().length()
                : (int) Math.min(text.length(), parser.currentLocation().getCharOffset());
    }

    private Object content(String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> list(path);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> JsonValue.Nothing.NOTHING;
            case VALUE_STRING -> parser.getText();
            default -> new JsonValue.Digits(parser.getText());
        };
    }

    private Map<String, JsonValue> object(String path) throws IOException {
        var fields = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(path.isEmpty() ? name : path + "." + name));
        }
        return fields;
    }

    /** A list, of numbers only the places: tables have very many. */
    private Object list(String path) throws IOException {
        var numbers = new NumberPlaces();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.currentToken().isNumeric()) {
                return mixed(path, numbers);
            }
            numbers.add((int) parser.currentTokenLocation().getCharOffset(), parser.getTextLength());
        }
        return numbers;
    }

    /** The rest of a list that began with numbers; the current token is the first that is none. */
    private List<JsonValue> mixed(String path, NumberPlaces numbers) throws IOException {
        var values = new ArrayList<>(numbers.values(path, text));
        do {
            values.add(value(path + "[" + values.size() + "]"));
        } while (parser.nextToken() != JsonToken.END_ARRAY);
        return values;
    }
}
