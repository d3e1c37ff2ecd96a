package ravine.run;

import org.jspecify.annotations.Nullable;
import ravine.Symmetric;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;
import ravine.optimizer.Move;
import ravine.optimizer.Sketch;
import ravine.optimizer.View;
import ravine.session.Session;

/**
 * What the steps of one run see. It adds the session's noise to gradients and counts what a method asks for: a value, a
 * gradient or a Hessian asked for again at the place of the last one counts once, and what is computed only to be shown
 * does not count.
 */
final class Observer implements View {

    private final Formula formula;
    private final Derivatives derivatives;
    private final double sigma;
    private final Noise gradientNoise;
    private final Noise methodNoise;
    private final Move unseen = new Move(null);
    private Move move = unseen;
    private Working.@Nullable Book book;
    private int t;
    private Vec at;
    private double valueHere;
    private Vec gradientHere;
    private double rate = Double.NaN;
    private int evaluations;
    private int gradients;
    private @Nullable Vec valued;
    private double value;
    private @Nullable Vec sloped;
    private Vec gradient = Vec.ZERO;
    private @Nullable Vec curved;
    private Symmetric hessian = Symmetric.IDENTITY;

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

    /** Starts the next step, whose working goes into the book if there is one. */
    void begin(Working.@Nullable Book open) {
        t++;
        book = open;
        move = open == null ? unseen : new Move(open::write);
        gradientNoise.begin(t);
        methodNoise.begin(t);
    }

    /** Ends the step there. */
    void arrive(Vec there) {
        boolean sameValue = there.equals(valued);
        boolean sameGradient = there.equals(sloped);
        at = there;
        valueHere = sameValue ? value : formula.value(there.x1(), there.x2());
        gradientHere = sameGradient ? gradient : derivatives.gradient(formula, there);
    }

    /** f where the run stands. */
    double valueHere() {
        return valueHere;
    }

    /** The gradient where the run stands, without noise. */
    Vec gradientHere() {
        return gradientHere;
    }

    /** Whether position, f and gradient are finite where the run stands. */
    boolean isFinite() {
        return Finiteness.holds(at, valueHere, gradientHere);
    }

    /** The rate of the last step, NaN if its method asked for none. */
    double rate() {
        return rate;
    }

    /** How often f was evaluated so far for the steps; a gradient or Hessian counts as what its kind costs. */
    int evaluations() {
        return evaluations;
    }

    /** How many gradients the steps took so far. */
    int gradients() {
        return gradients;
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
        if (!there.equals(valued)) {
            evaluations++;
            value = there.equals(at) ? valueHere : formula.value(there.x1(), there.x2());
            valued = there;
        }
        return value;
    }

    @Override
    public Vec gradient(Vec there) {
        if (!there.equals(sloped)) {
            gradient = there.equals(at) ? gradientHere : derivatives.gradient(formula, there);
            sloped = there;
            count();
        } else if (sigma > 0) {
            count();
        }
        var g = sigma == 0 ? gradient : gradient.plus(gradientNoise.next().times(sigma));
        note("g", g);
        return g;
    }

    private void count() {
        gradients++;
        evaluations += derivatives.cost();
    }

    @Override
    public Symmetric hessian(Vec there) {
        if (!there.equals(curved)) {
            evaluations += derivatives.hessianCost();
            hessian = derivatives.hessian(formula, there);
            curved = there;
        }
        return hessian;
    }

    @Override
    public Vec gaussian() {
        return methodNoise.next();
    }

    @Override
    public Move move(String symbol, Vec from) {
        return move.begin(symbol, from);
    }

    @Override
    public void note(String symbol, Vec value) {
        if (book != null) {
            book.write(new Note(symbol, value));
        }
    }

    @Override
    public void note(String symbol, double value) {
        if (book != null) {
            book.write(new Note(symbol, value));
        }
    }

    @Override
    public void sketch(Sketch sketch) {
        if (book != null) {
            book.write(sketch);
        }
    }
}
