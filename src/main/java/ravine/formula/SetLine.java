package ravine.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A line of a formula while it is set from left to right. Mutable. */
final class SetLine {

    /** The characters from one to another of what is set are an expression. */
    record Mark(int start, int end, Expression expression) {}

    private final List<Typeset.Span> spans = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private int raised;
    private int written;

    /** Begins an expression. */
    void begin() {
        starts.push(written);
    }

    /** Ends the one that was begun last. */
    void end(Expression expression) {
        marks.add(new Mark(starts.pop(), written, expression));
    }

    /** Raises what follows by so many levels, or lowers it again. */
    void raise(int levels) {
        raised += levels;
    }

    /** Writes at the level of now, or as an index. */
    void write(String text, boolean lowered) {
        written += text.length();
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).raised() == raised && spans.get(last).lowered() == lowered) {
            spans.set(last, new Typeset.Span(spans.get(last).text() + text, raised, lowered));
        } else if (!text.isEmpty()) {
            spans.add(new Typeset.Span(text, raised, lowered));
        }
    }

    Typeset typeset() {
        return new Typeset(spans);
    }

    /** Where each expression is set, the inner ones first. */
    List<Mark> marks() {
        return marks;
    }
}
