package ravine.ui.control;

import java.util.regex.Pattern;

/** Words of which no line ends within an equation, where it is not longer than a line. */
public final class UnbrokenText {

    private static final Pattern OPERATOR = Pattern.compile(" ([=−+←]) ");

    /** What stands between two forms of an equation begins no line. */
    private static final String OR = " · ";

    private UnbrokenText() {}

    public static String of(String words) {
        return OPERATOR.matcher(words).replaceAll("\u00a0$1\u00a0").replace(OR, "\u00a0· ");
    }
}
