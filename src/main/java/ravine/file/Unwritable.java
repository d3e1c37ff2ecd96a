package ravine.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be written, as one sentence for people that names the file. */
public final class Unwritable extends IOException {

    private static final long serialVersionUID = 1;

    public Unwritable(String target, String reason) {
        super("%s cannot be written: %s.".formatted(target, reason));
    }

    /** The sentence for an exception that the file system threw. */
    public Unwritable(String target, IOException cause) {
        this(target, reason(cause));
        initCause(cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is a link to nowhere";
        }
        var said = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said.strip().replaceFirst("\\.$", "");
    }

    /** The whole sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
