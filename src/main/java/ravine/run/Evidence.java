package ravine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ravine.Vec;

/** One thing that is known of a run: a phrase, and the values in its holes by their names. */
public record Evidence(EvidencePhrase phrase, List<Hole> holes) {

    /** A hole of a phrase by its name, and what is in it. */
    public record Hole(String name, EvidenceValue value) {}

    public Evidence {
        holes = List.copyOf(holes);
    }

    static Evidence of(EvidencePhrase phrase) {
        return new Evidence(phrase, List.of());
    }

    Evidence with(String name, double number) {
        return with(name, new EvidenceValue.Amount(number));
    }

    Evidence with(String name, int number) {
        return with(name, new EvidenceValue.Count(number));
    }

    Evidence with(String name, String words) {
        return with(name, new EvidenceValue.Words(words));
    }

    Evidence with(String name, Vec place) {
        return with(name, new EvidenceValue.Place(place));
    }

    private Evidence with(String name, EvidenceValue value) {
        var more = new ArrayList<>(holes);
        more.removeIf(hole -> hole.name.equals(name));
        more.add(new Hole(name, value));
        return new Evidence(phrase, more);
    }

    private Optional<EvidenceValue> value(String name) {
        return holes.stream()
                .filter(hole -> hole.name.equals(name))
                .map(Hole::value)
                .findFirst();
    }

    /** The number in a hole. */
    public double number(String name) {
        return value(name)
                .orElseThrow(() -> new IllegalArgumentException(phrase + " has no " + name))
                .number();
    }

    /** The phrase with its values. */
    public String text() {
        var text = new StringBuilder();
        var template = phrase.template();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            var value = value(template.substring(open + 1, close));
            text.append(template, from, open)
                    .append(value.map(EvidenceValue::text).orElse("?"));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }
}
