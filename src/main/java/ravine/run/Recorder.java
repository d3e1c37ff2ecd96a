package ravine.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ravine.Vec;
import ravine.optimizer.StepGeometry;
import ravine.optimizer.Update;
import ravine.optimizer.Working;

/** What collects the working of a step while it is taken: mutable for that long. */
final class Recorder implements Working {

    private static final String EQUALS = Line.EQUALS;
    private static final String RENEWED = " ← ";

    private final List<Note> notes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final List<StepGeometry> sketches = new ArrayList<>();
    private final Quantities known;

    Recorder(Quantities known) {
        this.known = known;
    }

    /** A quantity by its symbol, which may go on with how it came about, as {@code v ← β·v + g} or {@code m̂ = m/(1 − βᵗ)}. */
    void write(String text, List<Double> values, boolean memory) {
        var arrow = text.contains(RENEWED) ? RENEWED : EQUALS;
        int at = text.indexOf(arrow);
        var symbol = at < 0 ? text : text.substring(0, at);
        var note = new Note(symbol, values, memory);
        if (at >= 0) {
            line(symbol, arrow, text.substring(at + arrow.length()), values).ifPresent(lines::add);
        } else if (!note.isRemark()) {
            compound(symbol, values);
        }
        notes.add(note);
        known.put(symbol, values);
    }

    @Override
    public boolean isRead() {
        return true;
    }

    @Override
    public void know(String symbol, List<Double> values) {
        known.put(symbol, values);
    }

    @Override
    public void line(String text, List<Double> values) {
        var arrow = text.contains(RENEWED) ? RENEWED : EQUALS;
        int at = text.indexOf(arrow);
        var symbol = text.substring(0, at);
        line(symbol, arrow, text.substring(at + arrow.length()), values).ifPresent(lines::add);
        known.put(symbol, values);
    }

    @Override
    public void asked(String symbol, String meaning, List<Double> values) {
        lines.add(new Line.Asked(symbol, meaning, values));
        known.put(symbol, values);
    }

    @Override
    public void compare(String text, double left, double right) {
        for (var sign : Line.Comparison.SIGNS) {
            int at = text.indexOf(sign);
            if (at >= 0) {
                known.expression(text.substring(at + sign.length()))
                        .ifPresent(
                                side -> lines.add(new Line.Comparison(text.substring(0, at), left, sign, side, right)));
            }
        }
    }

    /** The rate, which expressions may speak of. */
    void rate(String symbol, double value) {
        known.put(symbol, List.of(value));
    }

    void write(Update update) {
        known.put(update.symbol(), values(update.from()));
        var factors = new LinkedHashSet<Update.Factor>();
        update.terms().forEach(term -> factors.addAll(term.factors()));
        factors.forEach(factor -> compound(factor.symbol(), values(factor.value())));
        updates.add(update);
        lines.add(new Line.Move(update));
        known.put("x", values(update.to()));
    }

    /** Adds the line of a symbol that is itself an expression, such as √ŝ + ε, where it is one. */
    private void compound(String symbol, List<Double> values) {
        if (symbol.chars().anyMatch(c -> "√·+−/(".indexOf(c) >= 0)) {
            known.compound(symbol)
                    .map(expression -> new Line.Derived(symbol, EQUALS, List.of(expression), expression.shared(values)))
                    .ifPresent(lines::add);
        }
    }

    private Optional<Line> line(String symbol, String arrow, String text, List<Double> values) {
        var expressions = new ArrayList<Derivation>();
        var parts = text.split("; ", -1);
        for (var part : parts) {
            known.expression(part).ifPresent(expressions::add);
        }
        return expressions.size() == parts.length
                ? Optional.of(new Line.Derived(symbol, arrow, expressions, values))
                : Optional.empty();
    }

    private static List<Double> values(Vec vector) {
        return List.of(vector.x1(), vector.x2());
    }

    void write(StepGeometry sketch) {
        sketches.add(sketch);
    }

    StepDetails close() {
        return new StepDetails(notes, updates, sketches, lines);
    }

    /** What the step noted, for the next one. */
    Map<String, List<Double>> noted() {
        return known.noted();
    }
}
