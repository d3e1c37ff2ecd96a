package ravine.workbench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The window's words, all in one bundle so that they can be translated. */
public final class WindowWords {

    public static final ResourceBundle BUNDLE = ResourceBundle.getBundle("ravine.words");

    private WindowWords() {}

    /** Reads the words ahead of the first that is needed. */
    public static void load() {
        BUNDLE.keySet();
    }

    /** The words under this key with these values put in; a number is given as text, so that it is shown as it is. */
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }

    /** The words under this key with this many of something put in first, then these values; those that end in "one" where it is one. */
    public static String count(String key, long count, Object... values) {
        var all = Stream.concat(Stream.of("" + count), Stream.of(values)).toArray();
        return of(count == 1 ? key + ".one" : key, all);
    }
}
