package ravine.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file cannot be read, as one sentence for people that names the file. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    Unreadable(String what, String reason) {
        super("%s cannot be read: %s.".formatted(what, reason));
    }

    Unreadable(String what, IOException cause) {
        super("%s cannot be read: %s.".formatted(what, reason(cause)), cause);
    }

    /** Why a file cannot be read. */
    public static Unreadable of(Path file, IOException cause) {
        return cause instanceof Unreadable known ? known : new Unreadable("“" + file + "”", cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not a text in UTF-8";
        }
        return cause instanceof NoSuchFileException ? "there is no such file" : Unwritable.reason(cause);
    }

    /** The whole sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
