package ravine.ui.control;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of which no line ends within an equation, where it is not longer than a line. */
public final class UnbrokenText {

    private static final Pattern OPERATOR = Pattern.compile(" ([=−+←]) ");

    /** What stands between two forms of an equation begins no line. */
    private static final String OR = " · ";

    /** What keeps a line from ending between two signs, and takes no room. */
    private static final String JOINER = "\u2060";

    private UnbrokenText() {}

    /** An exponent, in which and before which no line ends. */
    public static String ofExponent(String exponent) {
        return exponent.codePoints()
                .mapToObj(sign -> JOINER + (sign == ' ' ? "\u00a0" : Character.toString(sign)))
                .collect(Collectors.joining());
    }

    public static String of(String words) {
        return OPERATOR.matcher(words).replaceAll("\u00a0$1\u00a0").replace(OR, "\u00a0· ");
    }
}
