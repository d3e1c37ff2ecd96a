package ravine.run;

import java.util.HashMap;
import java.util.Map;
import ravine.Vec;

/** One thing that is known of a run: a phrase, and the values in its holes by their names. */
public record Evidence(EvidencePhrase phrase, Map<String, EvidenceValue> values) {

    public Evidence {
        values = Map.copyOf(values);
    }

    static Evidence of(EvidencePhrase phrase) {
        return new Evidence(phrase, Map.of());
    }

    Evidence with(String name, double number) {
        return with(name, EvidenceValue.of(number));
    }

    Evidence with(String name, int number) {
        return with(name, EvidenceValue.count(number));
    }

    Evidence with(String name, String words) {
        return with(name, EvidenceValue.words(words));
    }

    Evidence with(String name, Vec place) {
        return with(name, EvidenceValue.at(place));
    }

    private Evidence with(String name, EvidenceValue value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Evidence(phrase, more);
    }

    /** The number in a hole. */
    public double number(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(phrase + " has no " + name);
        }
        return value.number();
    }

    /** The phrase with its values. */
    public String text() {
        var text = new StringBuilder();
        var template = phrase.template();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            var value = values.get(template.substring(open + 1, close));
            text.append(template, from, open).append(value == null ? "?" : value.text());
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }
}
