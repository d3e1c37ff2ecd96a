package ravine.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The folder of what the program keeps for a person between its runs, with a file for each window that is open at a time.
 * The system property {@code ravine.state} names another folder.
 */
public final class StateFolder {

    private static final int MOST_WINDOWS = 20;

    /** What a killed process left half written is older than this when it is thrown away. */
    private static final Duration LEFT = Duration.ofMinutes(1);

    /** The locks that this process has: a channel without a reference is closed by the garbage collector, which releases its lock. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    private StateFolder() {}

    /** Where the system wants it. */
    public static Path ofPerson() {
        return at(
                System.getProperty("os.name", ""),
                System.getProperty("user.home", "."),
                System.getProperty("ravine.state"),
                System::getenv);
    }

    static Path at(
            String system, String home, @Nullable String wanted, Function<String, @Nullable String> environment) {
        if (wanted != null) {
            return Path.of(wanted);
        }
        if (system.startsWith("Windows")) {
            var data = environment.apply("APPDATA");
            return (data == null ? Path.of(home, "AppData", "Roaming") : Path.of(data)).resolve("Ravine");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Ravine");
        }
        var state = environment.apply("XDG_STATE_HOME");
        boolean given = state != null && Path.of(state).isAbsolute();
        return (given ? Path.of(state) : Path.of(home, ".local", "state")).resolve("ravine");
    }

    /** The first file that no other process has, which is this process's until it ends; none if the folder cannot be used. */
    public static Optional<Path> take(Path folder) {
        try {
            Files.createDirectories(folder);
            sweep(folder);
            for (int i = 1; i <= MOST_WINDOWS; i++) {
                if (lock(folder.resolve("window-" + i + ".lock"))) {
                    return Optional.of(folder.resolve("window-" + i + ".json"));
                }
            }
        } catch (IOException | SecurityException unusable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Holds the lock as long as the process lives. */
    private static boolean lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                HELD.add(channel);
                return true;
            }
        } catch (OverlappingFileLockException own) {
            channel.close();
            return false;
        }
        channel.close();
        return false;
    }

    private static void sweep(Path folder) throws IOException {
        var before = Instant.now().minus(LEFT);
        try (var left = Files.newDirectoryStream(folder, WholeFile.BESIDE)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
