package ravine.workbench;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ravine.session.Session;
import ravine.session.SessionFile;

/** What sessions are saved as: the name for people, the file if there is one, and what was saved last. Undo leads back to it with its sessions. */
final class Document {

    private final ObjectProperty<String> name;
    private final ObjectProperty<Optional<Path>> file;
    private final ObjectProperty<Optional<Session>> saved;

    /** A document of which {@code saved} need not be saved, none if nothing is. */
    Document(String name, Optional<Path> file, Optional<Session> saved) {
        this.name = new SimpleObjectProperty<>(name);
        this.file = new SimpleObjectProperty<>(file);
        this.saved = new SimpleObjectProperty<>(saved);
    }

    /** A document without a file, which has nothing to save as long as it shows this. */
    static Document untitled(Session session) {
        return new Document("", Optional.empty(), Optional.of(session));
    }

    static Document of(Path file, Optional<Session> saved) {
        return new Document(name(file), Optional.of(file.toAbsolutePath()), saved);
    }

    /** The file's name without the ending of sessions. */
    static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(SessionFile.ENDING)
                ? name.substring(0, name.length() - SessionFile.ENDING.length())
                : name;
    }

    void save(Path to, Session session) {
        file.set(Optional.of(to.toAbsolutePath()));
        name.set(name(to));
        saved.set(Optional.of(session));
    }

    /** Empty if it has none. */
    ObjectProperty<String> name() {
        return name;
    }

    ObjectProperty<Optional<Path>> file() {
        return file;
    }

    ObjectProperty<Optional<Session>> saved() {
        return saved;
    }
}
