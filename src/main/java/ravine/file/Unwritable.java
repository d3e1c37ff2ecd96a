package ravine.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file cannot be written, as one sentence for people that names the file. */
public final class Unwritable extends IOException {

    private static final long serialVersionUID = 1;

    Unwritable(Path file, String reason) {
        super(sentence("“" + file + "”", reason));
    }

    Unwritable(Path file, IOException cause) {
        super(sentence("“" + file + "”", reason(cause)), cause);
    }

    /** For what is no file, such as standard output. */
    public Unwritable(String target, IOException cause) {
        super(sentence(target, reason(cause)), cause);
    }

    private static String sentence(String target, String reason) {
        return "%s cannot be written: %s.".formatted(target, reason);
    }

    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "the system allows no such file there";
        }
        var said = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said.strip().replaceFirst("\\.$", "");
    }

    /** The whole sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
