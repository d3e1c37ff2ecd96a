package ravine.lesson;

import java.util.Optional;
import java.util.regex.Pattern;
import ravine.Mistake;
import ravine.spec.Range;

/**
 * A page as it is named outside of the window, such as the-ravine#3.
 *
 * @param lesson the name or file of its lesson
 * @param number counted from 1, as it was typed
 */
public record PageName(String lesson, String number) {

    private static final char BEFORE_NUMBER = '#';

    private static final Pattern PAGE = Pattern.compile("(.+)" + BEFORE_NUMBER + "([0-9]{1,6})");

    /** The page that a text names; none where no number stands in it. */
    public static Optional<PageName> of(String text) {
        var page = PAGE.matcher(text);
        return page.matches() ? Optional.of(new PageName(page.group(1), page.group(2))) : Optional.empty();
    }

    /** The name of a page of a lesson by its place from 0. */
    public static String text(String lesson, int place) {
        return lesson + BEFORE_NUMBER + (place + 1);
    }

    /** Its place from 0 among the pages of its lesson. */
    public int place(Lesson of) throws Mistake {
        var text = lesson + BEFORE_NUMBER + number;
        var numbers = new Range(1, of.pages().size(), true);
        return (int) numbers.read("the page", text, text.length() - number.length(), text.length()) - 1;
    }
}
