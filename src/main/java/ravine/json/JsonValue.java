package ravine.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ravine.Mistake;
import ravine.spec.DidYouMean;
import ravine.spec.EnumWords;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.spec.Range;

/** A value of a JSON text with its path, such as {@code tracks[2].beta1}, and its place: characters start to end of the text. */
public final class JsonValue {

    /** A number as it is written. */
    record Digits(String text) {}

    /** The value null. */
    enum Nothing {
        NOTHING
    }

    private final Object content;
    private final String path;
    private final String text;
    private final int start;
    private final int end;

    /** A value whose content is a map of values by name, a list of them, places of numbers, a string, digits, a boolean or nothing. */
    JsonValue(Object content, String path, String text, int start, int end) {
        this.content = content;
        this.path = path;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Empty for the whole text. */
    String path() {
        return path;
    }

    /** What is wrong with this value, said after its path. */
    public Mistake mistake(String says) {
        return new Mistake(path.isEmpty() ? says : path + ": " + says, text, start, end);
    }

    private Mistake notA(String wanted) {
        return mistake("here stands %s, not %s.".formatted(wanted, kind()));
    }

    private String kind() {
        if (content instanceof Map) {
            return "an object {…}";
        }
        if (content instanceof List || content instanceof NumberPlaces) {
            return "a list […]";
        }
        if (content instanceof String) {
            return "a text";
        }
        return content instanceof Digits ? "a number" : content == Nothing.NOTHING ? "null" : content.toString();
    }

    public JsonFields fields() throws Mistake {
        if (content instanceof Map<?, ?> map) {
            return new JsonFields(this, map);
        }
        throw notA("an object {…}");
    }

    /** The values of an object by their names, in their order, whatever they are called. */
    public Map<String, JsonValue> map() throws Mistake {
        if (content instanceof Map<?, ?> map) {
            var values = new LinkedHashMap<String, JsonValue>();
            map.forEach((name, value) -> values.put((String) name, (JsonValue) value));
            return values;
        }
        throw notA("an object {…}");
    }

    public List<JsonValue> list() throws Mistake {
        if (content instanceof NumberPlaces places) {
            return places.values(path, text);
        }
        if (content instanceof List<?> list) {
            return list.stream().map(JsonValue.class::cast).toList();
        }
        throw notA("a list […]");
    }

    /** The two numbers of a list, each in the range. */
    public double[] pair(Range range) throws Mistake {
        var two = list();
        if (two.size() != 2) {
            throw mistake("here stand two numbers in brackets, not %s.".formatted(two.size()));
        }
        return new double[] {two.get(0).number(range), two.get(1).number(range)};
    }

    /** The numbers of a list, each in the range. */
    public double[] numbers(Range range) throws Mistake {
        var values = list();
        var numbers = new double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values.get(i).number(range);
        }
        return numbers;
    }

    public String string() throws Mistake {
        if (content instanceof String string) {
            return string;
        }
        throw notA("a text in quotation marks");
    }

    public boolean flag() throws Mistake {
        if (content instanceof Boolean flag) {
            return flag;
        }
        throw notA("true or false");
    }

    public double number(Range range) throws Mistake {
        var digits = digits();
        var read = PlainNumber.read(digits);
        if (read.isEmpty()) {
            throw mistake("%s is too large.".formatted(digits));
        }
        double number = read.getAsDouble();
        var fault = range.fault(number);
        if (fault.isPresent()) {
            throw mistake("%s is %s.".formatted(digits, fault.get()));
        }
        return number;
    }

    /** A whole number of 64 bits. */
    public long whole() throws Mistake {
        var whole = Key.Whole.number(digits());
        if (whole.isEmpty()) {
            throw mistake("%s is not %s.".formatted(digits(), Key.Whole.WORDS));
        }
        return whole.getAsLong();
    }

    /** The value that a key has here. */
    public Object value(Key.Numeric key) throws Mistake {
        return key.valueOf(number(key.range()));
    }

    /** The constant whose word is written here. */
    public <E extends Enum<E>> E constant(E[] constants) throws Mistake {
        var word = string();
        var found = EnumWords.find(word, List.of(constants));
        if (found.isEmpty()) {
            var words = EnumWords.of(List.of(constants));
            throw mistake("here stands %s, not “%s”.%s"
                    .formatted(String.join(" or ", words), word, DidYouMean.proposal(word, words)));
        }
        return found.get();
    }

    private String digits() throws Mistake {
        if (content instanceof Digits digits) {
            return digits.text();
        }
        throw notA("a number");
    }
}
