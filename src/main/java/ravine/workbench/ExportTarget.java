package ravine.workbench;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ravine.export.Format;

/** The file that is to be written, as text; its ending and the format follow each other. */
public final class ExportTarget {

    private static final String NAMELESS = "ravine";

    private final Documents filing;
    private final ObjectProperty<Format> format;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper replaces = new ReadOnlyBooleanWrapper();

    ExportTarget(Documents filing, ObjectProperty<Format> format) {
        this.filing = filing;
        this.format = format;
        format.addListener((was, before, now) -> end(before, now));
        text.addListener((was, before, now) -> read());
    }

    /** The path as it is typed. */
    public StringProperty text() {
        return text;
    }

    /** The file; empty if the system has none of such a name. */
    public Optional<Path> file() {
        try {
            return text.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(text.get().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether there is a file already, which would be replaced. */
    public ReadOnlyBooleanProperty replaces() {
        return replaces.getReadOnlyProperty();
    }

    /** Looks whether the file is there, as it may be now. */
    void check() {
        replaces.set(file().filter(Files::exists).isPresent());
    }

    /** Proposes a file of the document's name where the last one was written, or else beside the document. */
    void suggest() {
        var folder = file().map(Path::toAbsolutePath)
                .map(Path::getParent)
                .or(() -> filing.file().getValue().map(Path::getParent))
                .filter(Files::isDirectory)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "")));
        var name = filing.name().getValue();
        text.set(folder.resolve(
                        (name.isEmpty() ? NAMELESS : name) + "." + format.get().ending())
                .toString());
    }

    private void end(Format before, Format now) {
        var old = "." + before.ending();
        if (text.get().endsWith(old)) {
            text.set(text.get().substring(0, text.get().length() - old.length()) + "." + now.ending());
        }
    }

    private void read() {
        check();
        var ended = file().flatMap(path -> Format.of(path, List.of(Format.values())));
        if (ended.isPresent() && !ended.get().ending().equals(format.get().ending())) {
            format.set(ended.get());
        }
    }
}
