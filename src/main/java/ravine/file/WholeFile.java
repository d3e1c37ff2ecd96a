package ravine.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that always has either its old or its new content: written beside its place, forced to the disk, then renamed.
 * A link stays a link, an existing file keeps its permissions; a device or pipe, which cannot be renamed over, is written straight.
 */
public final class WholeFile {

    /** What the names of files are like that are written beside their place. */
    static final String BESIDE = ".ravine-*.tmp";

    private WholeFile() {}

    /** Writes the file, or leaves it as it was and says why. */
    public static void write(Path file, Writing content) throws Unwritable {
        try {
            if (Files.isDirectory(file)) {
                throw new Unwritable(file, "it is a folder");
            }
            if (Files.isSymbolicLink(file) && !Files.exists(file)) {
                throw new Unwritable(file, "it is a link that leads nowhere");
            }
            var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                straight(target, content);
            } else {
                renamed(file, target, content);
            }
        } catch (Unwritable e) {
            throw e;
        } catch (IOException e) {
            throw new Unwritable(file, e);
        }
    }

    private static void straight(Path target, Writing content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
            content.to(out);
        }
    }

    private static void renamed(Path file, Path target, Writing content) throws IOException {
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Unwritable(file, "the folder “" + folder + "” does not exist");
        }
        if (!Files.isWritable(folder) || (Files.exists(target) && !Files.isWritable(target))) {
            throw new Unwritable(file, "permission is denied");
        }
        var beside = folder.resolve(
                BESIDE.replace("*", "%08x".formatted(ThreadLocalRandom.current().nextInt())));
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.to(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(target, beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS) && hasPermissions(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** Whether the file's disk keeps permissions; where the system does not tell the disk, as in a changed root, whether the system does. */
    private static boolean hasPermissions(Path file) {
        try {
            return Files.getFileStore(file).supportsFileAttributeView("posix");
        } catch (IOException unknownDisk) {
            return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
        }
    }

    /** Forces the folder's entry to the disk, where the system can do that (Windows cannot open a folder). */
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }
}
