package ravine.json;

import java.util.function.Function;
import ravine.Mistake;

/**
 * One field of a file: what a value has there, and the value with what is read there. A part that is not {@code required} may
 * be left out, and is when it is as in the plain value.
 *
 * @param since the first version of the format that knows it; a part of a later version than the first is never required, or no
 *     older program could read what does not use it
 */
public record FilePart<T>(String name, int since, boolean required, Function<T, Object> write, Reading<T> read) {

    /** Puts what is read into a value. */
    @FunctionalInterface
    public interface Reading<T> {
        T into(T value, JsonValue given) throws Mistake;
    }

    public FilePart {
        if (required && since > FileFormat.FIRST) {
            throw new IllegalArgumentException(name + " is of version " + since + " and required");
        }
    }

    /** A part of every version that every file has. */
    public static <T> FilePart<T> required(String name, Function<T, Object> write, Reading<T> read) {
        return new FilePart<>(name, FileFormat.FIRST, true, write, read);
    }

    /** A part of every version that may be left out. */
    public static <T> FilePart<T> optional(String name, Function<T, Object> write, Reading<T> read) {
        return optional(name, FileFormat.FIRST, write, read);
    }

    /** A part that may be left out and that versions before this one do not know. */
    public static <T> FilePart<T> optional(String name, int since, Function<T, Object> write, Reading<T> read) {
        return new FilePart<>(name, since, false, write, read);
    }

    /** Whether a value has something there that must be written. */
    boolean isUsed(T value, T plain) {
        return required || !write.apply(value).equals(write.apply(plain));
    }
}
