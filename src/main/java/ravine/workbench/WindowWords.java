package ravine.workbench;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The window's words, all in one bundle so that they can be translated. */
public final class WindowWords {

    public static final ResourceBundle BUNDLE = ResourceBundle.getBundle("ravine.words");

    private WindowWords() {}

    /** Reads the words, for whoever needs one soon. */
    public static void load() {
        BUNDLE.keySet();
    }

    /** The words under this key with these values put in; a number is given as text, so that it is shown as it is. */
    public static String of(String key, Object... values) {
        return MessageFormat.format(BUNDLE.getString(key), values);
    }
}
