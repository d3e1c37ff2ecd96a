package ravine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Arguments as they were typed. Where no language is set, as on many servers, Java replaces every letter beyond ASCII, such
 * as ² and η; Linux still knows the bytes, which are read as UTF-8.
 */
final class TypedArguments {

    private static final Path AS_LINUX_KNOWS = Path.of("/proc/self/cmdline");
    private static final char REPLACED = '\uFFFD';

    private TypedArguments() {}

    /** The arguments, mended where a letter was replaced and the system has it. */
    static String[] of(String[] arguments) {
        boolean whole = Arrays.stream(arguments).noneMatch(argument -> argument.indexOf(REPLACED) >= 0);
        if (whole || !Files.isReadable(AS_LINUX_KNOWS)) {
            return arguments;
        }
        try {
            return last(arguments, new String(Files.readAllBytes(AS_LINUX_KNOWS), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return arguments;
        }
    }

    /** The last words of a command line, each of which ends with a NUL, if those that Java read whole are among them. */
    static String[] last(String[] arguments, String commandLine) {
        var words = commandLine.split("\0", -1);
        int end = words.length - 1;
        if (end < arguments.length) {
            return arguments;
        }
        var typed = Arrays.copyOfRange(words, end - arguments.length, end);
        for (int i = 0; i < typed.length; i++) {
            if (arguments[i].indexOf(REPLACED) < 0 && !arguments[i].equals(typed[i])) {
                return arguments;
            }
        }
        return typed;
    }
}
