package ravine.formula;

/** A function that is measured: as text, and written by hand in Java. */
public enum Subject {
    HIMMELBLAU("(x1^2 + x2 - 11)^2 + (x1 + x2^2 - 7)^2") {
        @Override
        double value(double x1, double x2) {
            double a = x1 * x1 + x2 - 11;
            double b = x1 + x2 * x2 - 7;
            return a * a + b * b;
        }
    },
    ROSENBROCK("(1 - x1)^2 + 100*(x2 - x1^2)^2") {
        @Override
        double value(double x1, double x2) {
            double a = 1 - x1;
            double b = x2 - x1 * x1;
            return a * a + 100 * (b * b);
        }
    },
    ACKLEY("-20*exp(-0.2*sqrt(0.5*(x1^2 + x2^2))) - exp(0.5*(cos(2*pi*x1) + cos(2*pi*x2))) + e + 20") {
        @Override
        double value(double x1, double x2) {
            return -20 * Math.exp(-0.2 * Math.sqrt(0.5 * (x1 * x1 + x2 * x2)))
                    - Math.exp(0.5 * (Math.cos(2 * Math.PI * x1) + Math.cos(2 * Math.PI * x2)))
                    + Math.E
                    + 20;
        }
    };

    final String text;

    Subject(String text) {
        this.text = text;
    }

    abstract double value(double x1, double x2);

    /** One row of a grid, as a programmer would write it for this function alone. */
    void row(double x1, double step, double x2, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = value(x1 + i * step, x2);
        }
    }
}
