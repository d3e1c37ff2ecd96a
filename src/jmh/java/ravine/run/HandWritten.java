package ravine.run;

import java.util.List;

/**
 * Methods on Rosenbrock as one writes them for this once: what a run is measured against. A path is x₁ and x₂ of all steps, in turn;
 * columns are all that a run keeps.
 */
final class HandWritten {

    private static final double H = Math.cbrt(Math.ulp(1.0));
    private static final double START_1 = -1.2;
    private static final double START_2 = 1;

    private HandWritten() {}

    private static double f(double x1, double x2) {
        return (1 - x1) * (1 - x1) + 100 * (x2 - x1 * x1) * (x2 - x1 * x1);
    }

    private static double g1(boolean exact, double x1, double x2) {
        double h = H * Math.max(1, Math.abs(x1));
        return exact ? -2 * (1 - x1) - 400 * x1 * (x2 - x1 * x1) : (f(x1 + h, x2) - f(x1 - h, x2)) / (2 * h);
    }

    private static double g2(boolean exact, double x1, double x2) {
        double h = H * Math.max(1, Math.abs(x2));
        return exact ? 200 * (x2 - x1 * x1) : (f(x1, x2 + h) - f(x1, x2 - h)) / (2 * h);
    }

    static double[] descent(boolean exact, int steps) {
        double[] path = new double[2 * steps + 2];
        double x1 = START_1;
        double x2 = START_2;
        path[0] = x1;
        path[1] = x2;
        for (int t = 1; t <= steps; t++) {
            double g1 = g1(exact, x1, x2);
            double g2 = g2(exact, x1, x2);
            x1 -= 0.001 * g1;
            x2 -= 0.001 * g2;
            path[2 * t] = x1;
            path[2 * t + 1] = x2;
        }
        return path;
    }

    static List<Object> descentKept(boolean exact, int steps) {
        var at1 = new double[steps + 1];
        var at2 = new double[steps + 1];
        var value = new double[steps + 1];
        var slope1 = new double[steps + 1];
        var slope2 = new double[steps + 1];
        double x1 = START_1;
        double x2 = START_2;
        for (int t = 0; t <= steps; t++) {
            double g1 = g1(exact, x1, x2);
            double g2 = g2(exact, x1, x2);
            at1[t] = x1;
            at2[t] = x2;
            value[t] = f(x1, x2);
            slope1[t] = g1;
            slope2[t] = g2;
            x1 -= 0.001 * g1;
            x2 -= 0.001 * g2;
        }
        return List.of(at1, at2, value, slope1, slope2);
    }

    static double[] adam(boolean exact, int steps) {
        double[] path = new double[2 * steps + 2];
        double x1 = START_1;
        double x2 = START_2;
        double m1 = 0;
        double m2 = 0;
        double s1 = 0;
        double s2 = 0;
        path[0] = x1;
        path[1] = x2;
        for (int t = 1; t <= steps; t++) {
            double g1 = g1(exact, x1, x2);
            double g2 = g2(exact, x1, x2);
            m1 = 0.9 * m1 + 0.1 * g1;
            m2 = 0.9 * m2 + 0.1 * g2;
            s1 = 0.999 * s1 + 0.001 * g1 * g1;
            s2 = 0.999 * s2 + 0.001 * g2 * g2;
            double first = 1 - Math.pow(0.9, t);
            double second = 1 - Math.pow(0.999, t);
            x1 -= 0.1 * (m1 / first) / (Math.sqrt(s1 / second) + 1e-8);
            x2 -= 0.1 * (m2 / first) / (Math.sqrt(s2 / second) + 1e-8);
            path[2 * t] = x1;
            path[2 * t + 1] = x2;
        }
        return path;
    }
}
