package ravine.run;

/**
 * Computes a written line such as {@code v₁ ← 0.9·(−1) + (−0.88) = −1.78} again, and bounds how far its rounding may lead from
 * what ran: an expression read by recursive descent.
 */
final class LineArithmetic {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A number, and how far it may be off. */
    record Bounded(double value, double error) {

        static Bounded rounded(double value, double error) {
            return new Bounded(value, error + Math.ulp(value));
        }
    }

    private final String text;
    private int at;

    private LineArithmetic(String text) {
        this.text = text.replace(" ", "");
    }

    /** The result of what stands between the arrow, or the first equals sign, and the last one. */
    static Bounded computed(String line) {
        int arrow = line.contains(" ← ") ? line.indexOf(" ← ") : line.indexOf(" = ");
        return result(line.substring(arrow + 3, line.lastIndexOf(" = ")));
    }

    /** The result of an expression. */
    static Bounded result(String line) {
        var reader = new LineArithmetic(line);
        var result = reader.sum();
        if (reader.at < reader.text.length()) {
            throw new AssertionError(line + " is not understood from “" + reader.text.substring(reader.at) + "”");
        }
        return result;
    }

    /** What stands to the right of the last equals sign. */
    static double shown(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(" = ") + 3).replace('−', '-'));
    }

    private boolean take(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private Bounded sum() {
        var sum = product();
        while (true) {
            if (take("+")) {
                var next = product();
                sum = Bounded.rounded(sum.value + next.value, sum.error + next.error);
            } else if (take("−")) {
                var next = product();
                sum = Bounded.rounded(sum.value - next.value, sum.error + next.error);
            } else {
                return sum;
            }
        }
    }

    private Bounded product() {
        var product = power();
        while (true) {
            if (take("·")) {
                var next = power();
                product = Bounded.rounded(
                        product.value * next.value,
                        Math.abs(product.value) * next.error + Math.abs(next.value) * product.error);
            } else if (take("/")) {
                var next = power();
                double value = product.value / next.value;
                product = Bounded.rounded(value, (product.error + Math.abs(value) * next.error) / Math.abs(next.value));
            } else {
                return product;
            }
        }
    }

    private Bounded power() {
        if (take("√")) {
            var of = power();
            double root = Math.sqrt(of.value);
            return Bounded.rounded(root, root == 0 ? Math.sqrt(of.error) : of.error / root);
        }
        var base = single();
        double exponent = take("^") ? single().value : raised();
        if (Double.isNaN(exponent)) {
            return base;
        }
        double value = Math.pow(base.value, exponent);
        return Bounded.rounded(
                value,
                (Math.abs(exponent) + 1)
                        * (Math.abs(value) * 1e-15 + Math.abs(Math.pow(base.value, exponent - 1)) * base.error));
    }

    private double raised() {
        double exponent = Double.NaN;
        for (; at < text.length() && RAISED.indexOf(text.charAt(at)) >= 0; at++) {
            exponent = (Double.isNaN(exponent) ? 0 : 10 * exponent) + RAISED.indexOf(text.charAt(at));
        }
        return exponent;
    }

    private Bounded single() {
        if (take("max(") || take("min(")) {
            boolean greatest = text.startsWith("max(", at - 4);
            var one = sum();
            take(",");
            var other = sum();
            take(")");
            return one.value >= other.value == greatest ? one : other;
        }
        if (take("exp(")) {
            var of = sum();
            take(")");
            double value = Math.exp(of.value);
            return Bounded.rounded(value, value * (of.error + 1e-15));
        }
        if (take("cos(")) {
            var of = sum();
            take(")");
            return Bounded.rounded(Math.cos(of.value), of.error + 1e-15);
        }
        if (take("⌊")) {
            var of = sum();
            take("⌋");
            return new Bounded(Math.floor(of.value), 0);
        }
        if (take("π")) {
            return new Bounded(Math.PI, 0);
        }
        if (take("½")) {
            return new Bounded(0.5, 0);
        }
        if (take("sign(")) {
            var of = sum();
            take(")");
            return new Bounded(Math.signum(of.value), 0);
        }
        if (take("|")) {
            var of = sum();
            take("|");
            return new Bounded(Math.abs(of.value), of.error);
        }
        if (take("(")) {
            var of = sum();
            take(")");
            return of;
        }
        if (take("−")) {
            var of = power();
            return new Bounded(-of.value, of.error);
        }
        if (take("Infinity")) {
            return new Bounded(Double.POSITIVE_INFINITY, 0);
        }
        int start = at;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at))
                        || text.charAt(at) == '.'
                        || text.charAt(at) == 'E'
                        || text.charAt(at) == 'e'
                        || (at > start && text.charAt(at) == '−' && "eE".indexOf(text.charAt(at - 1)) >= 0))) {
            at++;
        }
        if (at == start) {
            throw new AssertionError(text + " is not understood from “" + text.substring(at) + "”");
        }
        return new Bounded(Double.parseDouble(text.substring(start, at).replace('−', '-')), 0);
    }
}
