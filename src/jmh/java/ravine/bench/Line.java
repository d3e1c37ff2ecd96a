package ravine.bench;

import java.util.Locale;

/** One line of the table: what was measured beside its yardstick of the same run, in one unit, and what the ratio should be. */
public record Line(String what, double measured, String unit, String yardstick, double yard, String aim) {

    /** A time in seconds beside another, in milliseconds. */
    public static Line time(String what, double seconds, String yardstick, double yard, String aim) {
        return new Line(what, 1e3 * seconds, "ms", yardstick, 1e3 * yard, aim);
    }

    /** A quantity without a yardstick. */
    public static Line plain(String what, double measured, String unit, String aim) {
        return new Line(what, measured, unit, "", Double.NaN, aim);
    }

    public static String head(String part) {
        return String.format("%n%-66s %17s %11s %8s  %s", part, "measured", "yardstick", "ratio", "aim");
    }

    /** The line as the table has it. */
    public String text() {
        var compared = Double.isNaN(yard)
                ? String.format("%11s %8s", "", "")
                : String.format(Locale.ROOT, "%11s %8.3g", number(yard), measured / yard);
        var name = yardstick.isEmpty() ? what : what + " / " + yardstick;
        return String.format("  %-64s %11s %-5s %s  %s", name, number(measured), unit, compared, aim);
    }

    private static String number(double value) {
        return value >= 1000 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.3g", value);
    }
}
