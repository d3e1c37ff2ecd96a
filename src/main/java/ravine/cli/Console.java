package ravine.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Where commands print: results to {@code out}, which tells when it fails, messages to {@code err}, texts in {@code charset}. */
public record Console(OutputStream out, PrintWriter err, Charset charset) {

    /** Letters that formulas need; an encoding without them is no use. */
    private static final String NEEDED = "x₁² ← η";

    /** Standard output and standard error of this process. */
    public static Console ofProcess() {
        var charset = charsetOfProcess();
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), charset);
    }

    /** A console that prints there. */
    public static Console of(OutputStream out, OutputStream err, Charset charset) {
        return new Console(out, new PrintWriter(new OutputStreamWriter(err, charset), true), charset);
    }

    /** The terminal's encoding if it has the letters, as on Windows; UTF-8 otherwise, also in files and where no language is set. */
    private static Charset charsetOfProcess() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> charset.canEncode() && charset.newEncoder().canEncode(NEEDED))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }
}
