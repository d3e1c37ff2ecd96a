package ravine.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ravine.Mistake;
import ravine.data.Table;
import ravine.file.Unreadable;
import ravine.file.Unwritable;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.Session;
import ravine.session.SessionCode;
import ravine.session.SessionFile;

/**
 * Sessions opened, saved and begun. Nothing asks whether to save first: undo leads back to what was shown before, and
 * what was not saved is kept in {@link #unsaved}.
 */
public final class Documents {

    /** How many recent files and unsaved sessions are kept. */
    static final int MOST = 10;

    /** The most numbers of data in what was not saved, unless the latest alone has more: so many can be written and read with the window's state. */
    static final long MOST_NUMBERS = (long) Table.MOST_ROWS * Table.MOST_COLUMNS;

    private final History history;
    private final Player player;
    private final OpenCards openCards;
    private final FormulaField field;
    private final Edits edits;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<String> name;
    private final ObservableValue<Optional<Path>> file;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Unsaved> unsaved = FXCollections.observableArrayList();

    Documents(History history, Player player, OpenCards openCards, FormulaField field, Edits edits) {
        this.history = history;
        this.player = player;
        this.openCards = openCards;
        this.field = field;
        this.edits = edits;
        name = history.document().flatMap(Document::name);
        file = history.document().flatMap(Document::file);
        // It tells of the next change only once it was read, so that what is saved is asked for by it.
        ObservableValue<Optional<Session>> kept = history.document().flatMap(Document::saved);
        changed.bind(Bindings.createBooleanBinding(
                () -> !kept.getValue().equals(Optional.of(history.now().get())), history.now(), kept));
    }

    /** The name of the document, empty if it has none. */
    public ObservableValue<String> name() {
        return name;
    }

    /** The name for people, marked if there is something to save. */
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> {
                    var plain = plainTitle();
                    return changed.get() ? WindowWords.of("session.changed", plain) : plain;
                },
                name,
                file,
                changed);
    }

    private String plainTitle() {
        var of = name.getValue();
        boolean exhibited = file.getValue().isEmpty() && Gallery.names().contains(of);
        return of.isEmpty() ? WindowWords.of("session.untitled") : exhibited ? WindowWords.of("gallery." + of) : of;
    }

    /** The file of the document, if it has one. */
    public ObservableValue<Optional<Path>> file() {
        return file;
    }

    /** Whether the session is other than what was last saved or opened. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** How many documents were begun or opened, which is another number after each. */
    public ReadOnlyIntegerProperty opened() {
        return opened.getReadOnlyProperty();
    }

    /** The files opened or saved last, the latest first. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** What was not saved when something else was opened, the latest first. */
    public ObservableList<Unsaved> unsaved() {
        return unsaved;
    }

    /** Begins with what the program begins with. */
    public void begin() {
        var session = FirstSession.lecture();
        show(session, Document.untitled(session));
        edits.say("");
    }

    /** Opens a session of the gallery. */
    public void exhibit(String of) {
        var session = Gallery.session(of);
        show(session, new Document(of, Optional.empty(), Optional.of(session)));
        edits.say("");
    }

    /** Opens what was not saved. */
    public void resume(Unsaved kept) {
        unsaved.remove(kept);
        show(kept.session(), new Document(kept.name(), Optional.empty(), Optional.empty()));
        edits.say("");
    }

    /** The session that is shown as a line of text. */
    public String code() {
        return SessionCode.of(history.now().get());
    }

    /** Says what was done with the session, by the key of the words. */
    public void say(String words) {
        edits.say(WindowWords.of(words));
    }

    /** Opens the session of a text that {@link #code} made or a file holds, or says why it cannot be. */
    public void paste(String text) {
        if (!SessionCode.isIn(text) && !text.strip().startsWith("{")) {
            edits.say(WindowWords.of("session.nothing"));
            return;
        }
        try {
            show(SessionFile.read(text), new Document("", Optional.empty(), Optional.empty()));
            edits.say(WindowWords.of("session.pasted"));
        } catch (Mistake wrong) {
            edits.say(WindowWords.of("session.notpasted", wrong.sentence()));
        } catch (OutOfMemoryError tooMuch) {
            edits.say(WindowWords.of("session.memory"));
        }
    }

    /** Opens a file, or says why it cannot be and leaves everything as it is. */
    public void open(Path from) {
        try {
            var session = SessionFile.read(from);
            show(session, Document.of(from, Optional.of(session)));
            remember(from);
            edits.say(WindowWords.of("session.opened", Document.name(from)));
        } catch (Mistake wrong) {
            edits.say(WindowWords.of("session.wrong", from.getFileName(), wrong.sentence()));
        } catch (Unreadable e) {
            recent.remove(from.toAbsolutePath());
            edits.say(e.sentence());
        } catch (OutOfMemoryError tooMuch) {
            edits.say(WindowWords.of("session.memory"));
        }
    }

    /** Saves to the document's file, if it has one. */
    public void save() {
        file.getValue().ifPresent(this::write);
    }

    /** Saves to a file, which is the document's from then on, or says why it cannot be; a name without the ending of sessions gets it. */
    public void saveAs(Path named) {
        ended(named).ifPresent(this::write);
    }

    /** The file with this name, with the ending of sessions and lessons where it has none; empty, which is said, where nobody chose to replace the file that this then names. */
    Optional<Path> ended(Path named) {
        if (Files.isDirectory(named) || SessionFile.isNamedBy(String.valueOf(named.getFileName()))) {
            return Optional.of(named);
        }
        var to = named.resolveSibling(named.getFileName() + SessionFile.ENDING);
        if (Files.exists(to)) {
            edits.say(WindowWords.of("session.exists", to.getFileName()));
            return Optional.empty();
        }
        return Optional.of(to);
    }

    private void write(Path to) {
        try {
            var session = history.now().get();
            SessionFile.write(to, session);
            history.document().get().save(to, session);
            unsaved.removeIf(kept -> kept.session().equals(session));
            remember(to);
            saved.set(Optional.of(to));
            edits.say(savedWords(to));
        } catch (Unwritable e) {
            edits.say(e.sentence());
        }
    }

    /** The file that was saved last. */
    public ReadOnlyObjectProperty<Optional<Path>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** What is said when a session is saved there. */
    public static String savedWords(Path file) {
        return WindowWords.of("session.saved", file);
    }

    /** Shows a session of another document; what was not saved is kept. */
    void show(Session session, Document document) {
        show(session, document, history.draft().get().map(LessonDraft::elsewhere));
    }

    /** Shows a session, and the lesson that is being made so; what a page of that has is kept in it. */
    void show(Session session, Document document, Optional<LessonDraft> draft) {
        boolean kept = history.draft().get().flatMap(LessonDraft::page).isPresent();
        if (changed.get() && !kept) {
            keep(new Unsaved(
                    name.getValue(),
                    history.now().get(),
                    Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS))));
        }
        player.show(0);
        openCards.begin(session.tracks());
        history.open(session, document, draft);
        field.text().set(session.problem().formula().text());
        opened.set(opened.get() + 1);
    }

    private void keep(Unsaved now) {
        unsaved.removeIf(kept -> kept.session().equals(now.session()));
        unsaved.add(0, now);
        while (unsaved.size() > MOST || (unsaved.size() > 1 && numbers() > MOST_NUMBERS)) {
            unsaved.remove(leastWorth());
        }
    }

    /** How many numbers the data of all that was not saved have. */
    private long numbers() {
        return unsaved.stream()
                .flatMap(kept -> kept.session().problem().data().stream())
                .mapToLong(Table::numbers)
                .sum();
    }

    /** Of all but the latest the one with which least would be lost, the oldest of several. */
    private int leastWorth() {
        return IntStream.range(1, unsaved.size())
                .boxed()
                .min(Comparator.comparing((Integer place) -> unsaved.get(place).worth())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** Puts a file first among those opened last. */
    void remember(Path path) {
        var absolute = path.toAbsolutePath();
        recent.remove(absolute);
        recent.add(0, absolute);
        recent.remove(Math.min(MOST, recent.size()), recent.size());
    }
}
