package ravine.lesson;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ravine.Vec;
import ravine.spec.DisplayNumber;

/** What is said of an arrow that was drawn for a step: of its direction and of its length apart, for a person may know one of them. */
public final class ArrowWords {

    /** What stands in a sentence for what only the arrow tells. */
    private static final Pattern HOLE = Pattern.compile("\\{}");

    /** The verdict on an arrow that has both right, the direction only, the length only, or neither. */
    public static final List<String> VERDICTS = List.of(
            "Right",
            "The direction is right, the length is not",
            "The length is right, the direction is not",
            "Neither direction nor length is right");

    /** How long the arrow is against the step: just as long, or another number of times. */
    public static final List<String> TIMES = List.of("just as long", "{} times as long");

    /** Whereto the arrow is turned from the step: nowhere, to the left, to the right, by whole degrees of the plane. */
    public static final List<String> TURNS =
            List.of("points the same way", "is turned by {}° anticlockwise", "is turned by {}° clockwise");

    private static final int DIGITS = 3;

    private ArrowWords() {}

    /** The sentence about arrows for a step of this length, with holes for the verdict, the arrow's length, its times and its turn. */
    public static String sentence(double length) {
        return "{}: the step is %s long; yours is {}, {}, and {}.".formatted(number(length));
    }

    /** The sentence about a step of this length where no arrow was drawn. */
    public static String alone(double length) {
        return "The step is %s long.".formatted(number(length));
    }

    /** Whether the direction is right: turned no further than by what puts the end of an arrow of the right length about {@code within} of that length beside. */
    static boolean pointsRight(Vec step, Vec drawn, double within) {
        return Math.abs(turn(step, drawn)) <= Math.asin(Math.min(1, within));
    }

    /** Whether the length is right, but for this share of it. */
    static boolean isAsLong(Vec step, Vec drawn, double within) {
        return Math.abs(drawn.norm() / step.norm() - 1) <= within;
    }

    /** The whole sentence. */
    static String words(Vec step, Vec drawn, double within) {
        int wrong = (pointsRight(step, drawn, within) ? 0 : 2) + (isAsLong(step, drawn, within) ? 0 : 1);
        var times = number(drawn.norm() / step.norm());
        long degrees = Math.round(Math.toDegrees(turn(step, drawn)));
        return filled(
                sentence(step.norm()),
                VERDICTS.get(wrong),
                number(drawn.norm()),
                filled(TIMES.get("1".equals(times) ? 0 : 1), times),
                filled(TURNS.get(degrees == 0 ? 0 : degrees > 0 ? 1 : 2), "" + Math.abs(degrees)));
    }

    /** By how much an arrow is turned from the step, anticlockwise, in radians. */
    private static double turn(Vec step, Vec drawn) {
        double across = step.x1() * drawn.x2() - step.x2() * drawn.x1();
        double along = step.x1() * drawn.x1() + step.x2() * drawn.x2();
        return Math.atan2(across, along);
    }

    private static String filled(String sentence, String... parts) {
        var filled = sentence;
        for (var part : parts) {
            filled = HOLE.matcher(filled).replaceFirst(Matcher.quoteReplacement(part));
        }
        return filled;
    }

    private static String number(double value) {
        return DisplayNumber.shortened(value, DIGITS);
    }
}
