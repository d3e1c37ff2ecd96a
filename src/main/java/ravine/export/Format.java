package ravine.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of files that are made from a session. */
public enum Format {
    PNG(Kind.FIGURE, "png"),
    SVG(Kind.FIGURE, "svg"),
    PDF(Kind.FIGURE, "pdf"),
    JPEG(Kind.FIGURE, "jpg", "jpeg"),
    GIF(Kind.ANIMATION, "gif"),
    MP4(Kind.ANIMATION, "mp4"),
    PAGE(Kind.PAGE, "html", "htm"),
    CSV(Kind.DATA, "csv"),
    TSV(Kind.DATA, "tsv", "txt"),
    JSON(Kind.DATA, "json"),
    NUMPY(Kind.DATA, "py"),
    PYTORCH(Kind.DATA, "py");

    /** What a file of the format holds. */
    public enum Kind {
        FIGURE,
        ANIMATION,
        /** A figure that its reader plays. */
        PAGE,
        DATA
    }

    private final Kind kind;
    private final String ending;

    /** Another ending of such files, the same where there is none. */
    private final String otherEnding;

    Format(Kind kind, String ending) {
        this(kind, ending, ending);
    }

    Format(Kind kind, String ending, String otherEnding) {
        this.kind = kind;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    public Kind kind() {
        return kind;
    }

    /** How names of such files end unless the other ending is chosen, without the point. */
    public String ending() {
        return ending;
    }

    /** Whether it holds a figure, still or moving. */
    public boolean isFigure() {
        return kind != Kind.DATA;
    }

    /** Whether it holds pixels, of which there may be more or fewer. */
    public boolean hasPixels() {
        return this == PNG || this == JPEG || kind == Kind.ANIMATION;
    }

    /** Whether it can hold quantities that a step makes on its way. */
    public boolean hasInternals() {
        return this == CSV || this == TSV || this == JSON;
    }

    /** The formats of figures, or those of data. */
    public static List<Format> all(boolean figures) {
        return Arrays.stream(values())
                .filter(format -> format.isFigure() == figures)
                .toList();
    }

    /** The first of these formats whose files end as the name does, in letters of any case. */
    public static Optional<Format> of(Path file, List<Format> among) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return among.stream()
                .filter(format -> name.endsWith("." + format.ending) || name.endsWith("." + format.otherEnding))
                .findFirst();
    }
}
