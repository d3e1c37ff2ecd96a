package ravine.optimizer;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import ravine.Vec;

/** The flow down the gradient from where a step starts, integrated by Hipparchus; it remembers how far it came. */
final class FlowIntegrator implements OrdinaryDifferentialEquation, ODEStepHandler {

    /** Bounds the work where the flow is stiff or leaves to infinity; then the step ends where it came to. */
    private static final int MOST_GRADIENTS = 20_000;

    private final Oracle oracle;
    private final double tolerance;
    private Vec here;
    private double time;

    FlowIntegrator(Oracle oracle, double tolerance) {
        this.oracle = oracle;
        this.tolerance = tolerance;
        here = oracle.at();
    }

    /** How far x sinks, ∫g dt, in this time or in as much of it as could be integrated, which is noted. */
    Vec way(double duration) {
        var integrator = new DormandPrince853Integrator(duration * 1e-12, duration, tolerance, tolerance);
        integrator.setMaxEvaluations(MOST_GRADIENTS);
        integrator.addStepHandler(this);
        try {
            integrator.integrate(this, new ODEState(0, array(here)), duration);
        } catch (MathRuntimeException e) {
            oracle.note("time reached", time);
        }
        oracle.working().asked("z", ", where dx/dt = −g leads in the time η", here);
        return oracle.at().minus(here);
    }

    @Override
    public int getDimension() {
        return 2;
    }

    @Override
    public double[] computeDerivatives(double now, double[] x) {
        return array(oracle.gradient(new Vec(x[0], x[1])).times(-1));
    }

    @Override
    public void handleStep(ODEStateInterpolator interpolator) {
        ODEStateAndDerivative now = interpolator.getCurrentState();
        time = now.getTime();
        here = new Vec(now.getPrimaryState()[0], now.getPrimaryState()[1]);
        if (oracle.working().isRead()) {
            oracle.working().asked("τ", ", a time between 0 and η", time);
            oracle.working().asked("z", ", where the flow is then", here);
        }
    }

    private static double[] array(Vec at) {
        return new double[] {at.x1(), at.x2()};
    }
}
