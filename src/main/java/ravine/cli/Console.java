package ravine.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import ravine.export.Progress;

/** Where commands print: results to {@code out}, which tells when it fails, messages to {@code err}, texts in {@code charset}; {@code isTerminal} if {@code err} is one. */
public record Console(OutputStream out, PrintWriter err, Charset charset, boolean isTerminal) {

    private static final Path ERROR = Path.of("/proc/self/fd/2");

    /** Letters that formulas need; an encoding without them is no use. */
    private static final String NEEDED = "x₁² ← η";

    /** Standard output and standard error of this process. */
    public static Console ofProcess() {
        var charset = charsetOfProcess();
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                writer(new FileOutputStream(FileDescriptor.err), charset),
                charset,
                leadsToTerminal());
    }

    /** A console that prints to streams that are no terminal. */
    public static Console of(OutputStream out, OutputStream err, Charset charset) {
        return new Console(out, writer(err, charset), charset, false);
    }

    /** Shows the progress of a film, on a terminal. */
    Progress progress() {
        if (!isTerminal) {
            return Progress.NONE;
        }
        return (done, of) -> {
            err.printf("\r%s of %s frames%s", done, of, done == of ? "\n" : "");
            err.flush();
            return true;
        };
    }

    private static PrintWriter writer(OutputStream err, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(err, charset), true);
    }

    /** Whether standard error leads to a terminal: by its device on Linux; elsewhere, where Java cannot tell, it is taken not to. */
    private static boolean leadsToTerminal() {
        try {
            var device = ERROR.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
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
