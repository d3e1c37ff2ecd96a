package ravine.formula;

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
