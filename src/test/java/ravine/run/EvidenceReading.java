package ravine.run;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The sentences of evidence read back: whether the numbers that stand in them bear out what they say. */
record EvidenceReading(Map<String, Double> numbers) {

    /** What rounding to three digits may make of a product of two such numbers. */
    private static final double ROUNDING = 0.02;

    /** Whether a sentence is justified by its own numbers. */
    static boolean justifies(Evidence evidence) {
        var read = of(evidence);
        return switch (evidence.phrase()) {
            case VALLEY -> read.number("smallest") > 0 && parabola(read);
            case HILL -> read.number("largest") < 0 && parabola(read);
            case PASS -> read.number("smallest") < 0 && read.number("largest") > 0;
            case KINK_BOTTOM, FLAT_BOTTOM, BOTTOM -> read.number("rise") > 0 && read.number("distance") > 0;
            case TOP -> read.number("fall") > 0 && read.number("distance") > 0;
            case RISE_AND_FALL -> read.number("fall") > 0 && read.number("rise") > 0 && read.number("distance") > 0;
            case HIGH_LEVEL ->
                read.number("fall") <= 1.01e-3 * read.number("height")
                        && near(read.number("fall"), read.number("gradient") * read.number("distance"));
            case HIGH_VALLEY -> read.number("height") > 0 && read.number("largest") > 0;
            case GENTLE_SLOPE ->
                read.number("fall") <= 1.01e-6 * read.number("range")
                        && near(read.number("fall"), read.number("gradient") * read.number("distance"));
            case GROWTH, ENDLESS_FALL -> read.number("factor") > 1;
            case RATE_ABOVE ->
                read.number("rate") > read.number("limit")
                        && near(read.number("limit"), read.number("multiple") / read.number("curvature"));
            case RATE_AT -> read.number("rate") >= read.number("limit") * (1 - ROUNDING);
            case STATIONARY -> read.number("drift") <= 1.5 * (read.number("spread1") + read.number("spread2"));
            case INEXACT -> read.number("error") >= 0.99e-3 * read.number("exact");
            case BLOCKED, NEVER_MOVED -> read.number("gradient") > 0;
            default -> true;
        };
    }

    private static boolean parabola(EvidenceReading read) {
        double distance = read.number("distance");
        double one = Math.abs(read.number("smallest"));
        double other = Math.abs(read.number("largest"));
        double gradient = read.number("gradient");
        return gradient <= Math.max(one, other) * distance * (1 + 5 * ROUNDING) + 1e-12
                && gradient >= Math.min(one, other) * distance * (1 - 5 * ROUNDING) - 1e-12;
    }

    private double number(String name) {
        return numbers.getOrDefault(name, Double.NaN);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
    }

    /** The numbers that stand in the holes of the phrase in its text. */
    private static EvidenceReading of(Evidence evidence) {
        var names = Pattern.compile("\\{(\\w+)}").matcher(evidence.phrase().template());
        var expression = new StringBuilder();
        var holes = new HashMap<Integer, String>();
        int from = 0;
        while (names.find()) {
            expression.append(Pattern.quote(evidence.phrase().template().substring(from, names.start())));
            expression.append("(.+?)");
            holes.put(holes.size() + 1, names.group(1));
            from = names.end();
        }
        expression.append(Pattern.quote(evidence.phrase().template().substring(from)));
        var text = Pattern.compile(expression.toString()).matcher(evidence.text());
        if (!text.matches()) {
            throw new AssertionError(evidence.text() + " is not " + expression);
        }
        var read = new HashMap<String, Double>();
        holes.forEach((group, name) -> read.put(name, parsed(text.group(group))));
        return new EvidenceReading(read);
    }

    /** A number as people write it; NaN for words. */
    private static double parsed(String text) {
        var plain = text.replace('−', '-');
        var power = Pattern.compile("(-?)(?:([\\d.]+)×)?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)").matcher(plain);
        if (power.matches()) {
            var exponent = new StringBuilder();
            power.group(3).chars().forEach(c -> exponent.append(c == '⁻' ? "-" : "" + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
            double mantissa = power.group(2) == null ? 1 : Double.parseDouble(power.group(2));
            double size = mantissa * Math.pow(10, Integer.parseInt(exponent.toString()));
            return power.group(1).isEmpty() ? size : -size;
        }
        return switch (plain) {
            case "∞" -> Double.POSITIVE_INFINITY;
            case "-∞" -> Double.NEGATIVE_INFINITY;
            default -> plain.matches("-?[\\d.]+") ? Double.parseDouble(plain) : Double.NaN;
        };
    }
}
