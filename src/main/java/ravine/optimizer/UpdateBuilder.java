package ravine.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ravine.Vec;

/**
 * The update of a step, written term by term, so that what moves is also what is shown: plus and minus begin a term,
 * times and over go on with it. Mutable, for it lives no longer than the line that writes it.
 */
public final class UpdateBuilder {

    private final String symbol;
    private final Vec from;
    private final @Nullable Consumer<Update> reader;
    private final List<Update.Term> terms;
    private final List<Update.Factor> factors;
    private boolean minus = true;
    private double x1;
    private double x2;
    private double term1;
    private double term2;

    /** An update that begins at the place with this symbol; its end is told to the reader, if there is one. */
    public UpdateBuilder(String symbol, Vec from, @Nullable Consumer<Update> reader) {
        this.symbol = symbol;
        this.from = from;
        this.reader = reader;
        terms = reader == null ? List.of() : new ArrayList<>();
        factors = reader == null ? List.of() : new ArrayList<>();
        x1 = from.x1();
        x2 = from.x2();
    }

    /** Begins the term that goes against the gradient, or a memory of gradients, at this rate. */
    public UpdateBuilder descend(double rate) {
        begin(true);
        return factor(Update.Kind.RATE, Optimizer.RATE, rate, rate);
    }

    public UpdateBuilder plus(String factor, double value) {
        return term(false, factor, value, value);
    }

    public UpdateBuilder plus(String factor, Vec value) {
        return term(false, factor, value.x1(), value.x2());
    }

    public UpdateBuilder minus(String factor, double value) {
        return term(true, factor, value, value);
    }

    public UpdateBuilder minus(String factor, Vec value) {
        return term(true, factor, value.x1(), value.x2());
    }

    public UpdateBuilder times(String factor, double value) {
        return factor(Update.Kind.MULTIPLIER, factor, value, value);
    }

    public UpdateBuilder times(String factor, Vec value) {
        return factor(Update.Kind.MULTIPLIER, factor, value.x1(), value.x2());
    }

    public UpdateBuilder over(String divisor, double value) {
        return divisor(divisor, value, value);
    }

    public UpdateBuilder over(String divisor, Vec value) {
        return divisor(divisor, value.x1(), value.x2());
    }

    /** Where the update leads. */
    public Vec end() {
        settle();
        if (reader != null) {
            reader.accept(new Update(symbol, from, terms));
        }
        return new Vec(x1, x2);
    }

    private UpdateBuilder term(boolean negative, String factor, double value1, double value2) {
        begin(negative);
        return factor(Update.Kind.MULTIPLIER, factor, value1, value2);
    }

    private void begin(boolean negative) {
        settle();
        minus = negative;
        term1 = 1;
        term2 = 1;
    }

    private UpdateBuilder factor(Update.Kind kind, String factor, double value1, double value2) {
        term1 *= value1;
        term2 *= value2;
        show(kind, factor, value1, value2);
        return this;
    }

    private UpdateBuilder divisor(String divisor, double value1, double value2) {
        term1 /= value1;
        term2 /= value2;
        show(Update.Kind.DIVISOR, divisor, value1, value2);
        return this;
    }

    private void show(Update.Kind kind, String factor, double value1, double value2) {
        if (reader != null) {
            factors.add(new Update.Factor(factor, new Vec(value1, value2), kind));
        }
    }

    /** Ends the term at work. */
    private void settle() {
        x1 = minus ? x1 - term1 : x1 + term1;
        x2 = minus ? x2 - term2 : x2 + term2;
        if (reader != null && !factors.isEmpty()) {
            terms.add(new Update.Term(minus, factors));
            factors.clear();
        }
    }
}
