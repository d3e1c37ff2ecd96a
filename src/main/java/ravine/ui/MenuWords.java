package ravine.ui;

import java.nio.file.Path;

/** Words of menu items that are as long as someone made them, cut so that a menu has room beside the one that opens it. */
final class MenuWords {

    /** A line has so many characters at most: beside the menu of sessions in a window 900 wide, with a picture before it. */
    static final int MOST = 60;

    private static final String MORE = "…";

    private MenuWords() {}

    /** The beginning of a line. */
    static String beginning(String line) {
        return line.length() > MOST ? line.substring(0, MOST - 1).stripTrailing() + MORE : line;
    }

    /** The end of a path, which tells it apart, from a folder's name on where that is not too long. */
    static String end(Path path) {
        var words = path.toString();
        if (words.length() <= MOST) {
            return words;
        }
        int first = words.length() - MOST + MORE.length();
        int folder = words.indexOf(path.getFileSystem().getSeparator(), first);
        return MORE + words.substring(folder < 0 ? first : folder);
    }
}
