package ravine.run;

import java.util.StringTokenizer;

/** Reads a shown line such as {@code x₁ ← −5 − 0.4·(−1) = −4.6} back as people do, from left to right, products first. */
final class Arithmetic {

    private Arithmetic() {}

    /** What stands to the right of the equals sign. */
    static double shown(String line) {
        return number(line.substring(line.indexOf('=') + 1));
    }

    /** The result of what stands between the arrow and the equals sign. */
    static double computed(String line) {
        var terms =
                line.substring(line.indexOf('←') + 1, line.indexOf('=')).trim().split(" ", -1);
        double sum = number(terms[0]);
        for (int i = 1; i < terms.length; i += 2) {
            sum = terms[i].equals("−") ? sum - product(terms[i + 1]) : sum + product(terms[i + 1]);
        }
        return sum;
    }

    private static double product(String term) {
        double product = 1;
        boolean divide = false;
        for (var tokens = new StringTokenizer(term, "·/", true); tokens.hasMoreTokens(); ) {
            var token = tokens.nextToken();
            if (token.equals("·") || token.equals("/")) {
                divide = token.equals("/");
            } else {
                product = divide ? product / number(token) : product * number(token);
            }
        }
        return product;
    }

    private static double number(String text) {
        return Double.parseDouble(
                text.replace("(", "").replace(")", "").replace('−', '-').trim());
    }
}
