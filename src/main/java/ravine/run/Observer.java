package ravine.run;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ravine.Symmetric;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;
import ravine.optimizer.View;
import ravine.session.Session;

/**
 * What the steps of one run see. It counts evaluations of f (a gradient costs what its kind costs), adds the session's
 * noise to gradients, and remembers the gradient where it stands, so that showing it costs the run nothing.
 */
final class Observer implements View {

    private final Formula formula;
    private final Derivatives derivatives;
    private final double sigma;
    private final Noise gradientNoise;
    private final Noise methodNoise;
    private @Nullable Consumer<Note> looking;
    private int t;
    private Vec at;
    private double valueHere;
    private Vec gradientHere;
    private double rate = Double.NaN;
    private int evaluations;

    Observer(Session session) {
        formula = session.formula();
        derivatives = session.derivatives();
        sigma = session.noise();
        gradientNoise = new Noise(session.seed());
        methodNoise = new Noise(~session.seed());
        at = session.start();
        valueHere = formula.value(at.x1(), at.x2());
        gradientHere = derivatives.gradient(formula, at);
    }

    /** Starts the next step, whose notes go to whoever is looking. */
    void begin(@Nullable Consumer<Note> whoever) {
        t++;
        looking = whoever;
        gradientNoise.begin(t);
        methodNoise.begin(t);
    }

    /** Ends the step there. */
    void arrive(Vec there) {
        at = there;
        valueHere = formula.value(there.x1(), there.x2());
        gradientHere = derivatives.gradient(formula, there);
    }

    /** f where the run stands. */
    double valueHere() {
        return valueHere;
    }

    /** The gradient where the run stands, without noise. */
    Vec gradientHere() {
        return gradientHere;
    }

    /** The rate of the last step, NaN if its method asked for none. */
    double rate() {
        return rate;
    }

    /** How often f was evaluated so far for the steps. */
    int evaluations() {
        return evaluations;
    }

    @Override
    public int t() {
        return t;
    }

    @Override
    public Vec at() {
        return at;
    }

    @Override
    public double anneal(double eta) {
        rate = eta;
        return eta;
    }

    @Override
    public double value(Vec there) {
        evaluations++;
        return there.equals(at) ? valueHere : formula.value(there.x1(), there.x2());
    }

    @Override
    public Vec gradient(Vec there) {
        evaluations += derivatives.cost();
        var exact = there.equals(at) ? gradientHere : derivatives.gradient(formula, there);
        var g = sigma == 0 ? exact : exact.plus(gradientNoise.next().times(sigma));
        note("g", g);
        return g;
    }

    @Override
    public Symmetric hessian(Vec there) {
        evaluations += 2 * derivatives.cost();
        return derivatives.hessian(formula, there);
    }

    @Override
    public Vec gaussian() {
        return methodNoise.next();
    }

    @Override
    public void note(String symbol, Vec value) {
        if (looking != null) {
            looking.accept(new Note(symbol, value));
        }
    }

    @Override
    public void note(String symbol, double value) {
        if (looking != null) {
            looking.accept(new Note(symbol, value));
        }
    }
}
