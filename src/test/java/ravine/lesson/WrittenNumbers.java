package ravine.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The numbers that stand in the texts of pages, but for those of the sources that they name. */
final class WrittenNumbers {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String FRACTIONS = "½⅓⅔¼¾";
    private static final double[] OF_FRACTIONS = {1 / 2., 1 / 3., 2 / 3., 1 / 4., 3 / 4.};

    /** A sign stands close to its number; a raised one is the power of the number before. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>(?<![\\d\\p{L}.])−)?(?:(?<plain>(?<![\\p{L}.])\\d+(?:\\.(?<decimals>\\d+))?)|(?<fraction>[%s]))|(?<=\\d)(?<power>[%s]+)"
                    .formatted(FRACTIONS, RAISED));

    private static final Pattern SOURCE = Pattern.compile("Source: .*$|\\(\\p{Lu}[^()]* \\d{4}\\.?\\)");

    private WrittenNumbers() {}

    /**
     * A number as it is written.
     *
     * @param error how far it may be off, for it is rounded to its last digit
     */
    record Written(String text, double value, double error) {

        boolean isOf(double measured) {
            return Math.abs(measured - value) <= error * (1 + 1e-9) + 1e-12;
        }
    }

    /** The numbers of a text in their order. */
    static List<Written> of(String text) {
        var numbers = new ArrayList<Written>();
        var found = NUMBER.matcher(SOURCE.matcher(text).replaceAll(""));
        while (found.find()) {
            double sign = found.group("sign") == null ? 1 : -1;
            if (found.group("power") != null) {
                var digits = found.group().chars().mapToObj(c -> "" + RAISED.indexOf(c));
                double power = Double.parseDouble(String.join("", digits.toList()));
                numbers.add(new Written(found.group(), power, 0));
            } else if (found.group("fraction") != null) {
                double value = OF_FRACTIONS[FRACTIONS.indexOf(found.group("fraction"))];
                numbers.add(new Written(found.group(), sign * value, 1e-3));
            } else {
                var decimals = found.group("decimals");
                double error = 0.5 * Math.pow(10, decimals == null ? 0 : -decimals.length());
                numbers.add(new Written(found.group(), sign * Double.parseDouble(found.group("plain")), error));
            }
        }
        return numbers;
    }

    /** The texts of a page by what they are called in the table: what is read and asked, what options are and what is said to each, and the reason. */
    static Map<String, String> texts(Page page) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("text", page.text());
        page.question().ifPresent(question -> texts.put("ask", question.ask()));
        if (page.question().orElse(null) instanceof ChoiceQuestion choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                texts.put("option" + (i + 1), choice.options().get(i).text());
                texts.put("says" + (i + 1), choice.options().get(i).says());
            }
        }
        for (int i = 0; i < page.session().tracks().size(); i++) {
            texts.put("name" + (i + 1), page.session().tracks().get(i).name());
        }
        page.reason().ifPresent(reason -> texts.put("why", reason.text()));
        return texts;
    }
}
