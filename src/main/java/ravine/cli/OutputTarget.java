package ravine.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import ravine.export.DataFile;
import ravine.file.Unwritable;
import ravine.file.WholeFile;
import ravine.file.Writing;

/** Where a command's result goes: a file that is written whole or not at all, or standard output. */
final class OutputTarget {

    static final Path STANDARD_OUTPUT = Path.of("-");

    private final Supplier<Optional<Path>> given;

    OutputTarget(CommandSyntax syntax) {
        given = syntax.output(false, "write to this file; - is standard output (default)");
    }

    Path file() {
        return given.get().orElse(STANDARD_OUTPUT);
    }

    /** Prints a text, to a file in UTF-8. */
    void print(Console console, DataFile.Text text) throws Unwritable {
        print(console, file(), text);
    }

    /** Prints a text there, to a file in UTF-8. */
    static void print(Console console, Path file, DataFile.Text text) throws Unwritable {
        var charset = file.equals(STANDARD_OUTPUT) ? console.charset() : StandardCharsets.UTF_8;
        write(console, file, out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, charset));
            text.to(writer);
            writer.flush();
        });
    }

    /** Writes a content there, {@link #STANDARD_OUTPUT} included. */
    static void write(Console console, Path file, Writing content) throws Unwritable {
        if (!file.equals(STANDARD_OUTPUT)) {
            WholeFile.write(file, content);
            return;
        }
        try {
            var out = new BufferedOutputStream(console.out());
            content.to(out);
            out.flush();
        } catch (IOException e) {
            if (!readerHasLeft(e)) {
                throw new Unwritable("standard output", e);
            }
        }
    }

    /** Whether the reader of standard output has closed it, as in {@code | head}: no error. */
    private static boolean readerHasLeft(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
