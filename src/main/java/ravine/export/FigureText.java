package ravine.export;

/**
 * The words of a figure.
 *
 * @param title above the panels, may be empty
 * @param caption below the panels, may be empty
 * @param settings whether the caption ends with all settings of the session
 */
public record FigureText(String title, String caption, boolean settings) {

    /** No words. */
    static final FigureText NONE = new FigureText("", "", false);
}
