package ravine.run;

/** Adam with central differences on Rosenbrock as one writes it for this once: what a run is measured against. */
final class HandWritten {

    private static final double H = Math.cbrt(Math.ulp(1.0));

    private HandWritten() {}

    private static double f(double x1, double x2) {
        return (1 - x1) * (1 - x1) + 100 * (x2 - x1 * x1) * (x2 - x1 * x1);
    }

    /** x₁ and x₂ of all steps, in turn. */
    static double[] path(double start1, double start2, int steps) {
        double[] path = new double[2 * steps + 2];
        double x1 = start1;
        double x2 = start2;
        double m1 = 0;
        double m2 = 0;
        double s1 = 0;
        double s2 = 0;
        path[0] = x1;
        path[1] = x2;
        for (int t = 1; t <= steps; t++) {
            double h1 = H * Math.max(1, Math.abs(x1));
            double h2 = H * Math.max(1, Math.abs(x2));
            double g1 = (f(x1 + h1, x2) - f(x1 - h1, x2)) / (2 * h1);
            double g2 = (f(x1, x2 + h2) - f(x1, x2 - h2)) / (2 * h2);
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
