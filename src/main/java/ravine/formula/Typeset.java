package ravine.formula;

import java.util.ArrayList;
import java.util.List;

/** A formula as it was read, ready to be set: pieces of text on the line, raised or lowered. */
public record Typeset(List<Span> spans) {

    /**
     * A piece of a line.
     *
     * @param raised how many times it is raised: 0 on the line, 1 an exponent, 2 an exponent's exponent
     * @param lowered whether it is an index of what stands before it
     */
    public record Span(String text, int raised, boolean lowered) {}

    public Typeset {
        spans = List.copyOf(spans);
    }

    /** The same in one line of characters such as x₁² and e^(x₁ + 1); read again, it gives the same formula. */
    public String text() {
        return text(0, spans.size(), 0);
    }

    /** The characters from one to another of all spans together, on a line of their own. */
    public Typeset part(int start, int end) {
        List<Span> part = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int from = Math.max(0, start - at);
            int to = Math.min(span.text().length(), end - at);
            if (from < to) {
                part.add(new Span(span.text().substring(from, to), span.raised(), span.lowered()));
            }
            at += span.text().length();
        }
        int level = part.stream().mapToInt(Span::raised).min().orElse(0);
        return new Typeset(part.stream()
                .map(span -> new Span(span.text(), span.raised() - level, span.lowered()))
                .toList());
    }

    private String text(int from, int to, int level) {
        StringBuilder text = new StringBuilder();
        int at = from;
        while (at < to) {
            Span span = spans.get(at);
            if (span.raised() > level) {
                int end = at;
                while (end < to && spans.get(end).raised() > level) {
                    end++;
                }
                text.append(exponent(text(at, end, level + 1)));
                at = end;
            } else {
                span.text()
                        .chars()
                        .forEach(c -> text.append(span.lowered() ? Characters.subscript((char) c) : (char) c));
                at++;
            }
        }
        return text.toString();
    }

    private static String exponent(String text) {
        if (text.matches("−?[0-9]+")) {
            StringBuilder raised = new StringBuilder();
            text.chars().forEach(c -> raised.append(c == '−' ? '⁻' : Characters.superscript((char) c)));
            return raised.toString();
        }
        return text.matches("[0-9.]+|(?!T)\\p{L}[₁₂]?") ? "^" + text : "^(" + text + ")";
    }
}
