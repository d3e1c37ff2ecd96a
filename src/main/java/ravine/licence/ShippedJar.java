package ravine.licence;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A jar that the program runs with, and what its file's name says: an artifact and a version. */
record ShippedJar(Path file, String artifact, String version) {

    private static final Pattern NAME = Pattern.compile("(.+?)-(\\d[^-]*)(?:-.*)?\\.jar");
    private static final Pattern LEGAL = Pattern.compile("META-INF/(LICENSE|NOTICE)(\\.txt|\\.md)?");

    /** Those of the class path, and those that the manifest of the program's own jar adds to it. */
    static List<ShippedJar> all() {
        var paths = new ArrayList<Path>();
        for (var entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            var path = Path.of(entry);
            paths.add(path);
            paths.addAll(named(path));
        }
        return paths.stream()
                .distinct()
                .filter(Files::isRegularFile)
                .flatMap(path -> of(path).stream())
                .toList();
    }

    static Optional<ShippedJar> of(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(new ShippedJar(file, name.group(1), name.group(2))) : Optional.empty();
    }

    private static List<Path> named(Path path) {
        if (!path.toString().endsWith(".jar") || !Files.isRegularFile(path)) {
            return List.of();
        }
        try (var jar = new JarFile(path.toFile())) {
            var manifest = jar.getManifest();
            var others = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return others == null
                    ? List.of()
                    : Stream.of(others.split(" ", -1)).map(path::resolveSibling).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is one of the library's. */
    boolean isOf(Library library) {
        return library.jars().stream().anyMatch(name -> artifact.equals(name) || artifact.startsWith(name + "-"));
    }

    /** The licence and notice that it holds; empty if there is none. */
    String legal() {
        try (var jar = new JarFile(file.toFile())) {
            return jar.stream()
                    .filter(entry -> LEGAL.matcher(entry.getName()).matches())
                    .map(entry -> {
                        try (var in = jar.getInputStream(entry)) {
                            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
