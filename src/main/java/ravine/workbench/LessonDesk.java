package ravine.workbench;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ravine.Mistake;
import ravine.Vec;
import ravine.file.Unreadable;
import ravine.file.WholeText;
import ravine.lesson.Answer;
import ravine.lesson.Hands;
import ravine.lesson.KeyQuestion;
import ravine.lesson.Lesson;
import ravine.lesson.LessonFile;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;
import ravine.lesson.Question;
import ravine.lesson.SnappedEdit;
import ravine.lesson.StepQuestion;
import ravine.session.Session;

/**
 * The lesson that is worked through, if one is: its page is the session that is shown. While a page asks something, the transport and all that runs
 * depend on stay as they are, but for what is asked about. Undo leads back over pages; another document leaves the lesson.
 */
public final class LessonDesk {

    private final History history;
    private final Player player;
    private final Edits edits;
    private final Documents filing;
    private final QuestionLock lock;
    private final ReadOnlyObjectWrapper<Optional<OpenLesson>> now = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The pages to which undo can lead, by their documents. */
    private final IdentityHashMap<Document, Integer> places = new IdentityHashMap<>();

    private Optional<OpenLesson> last = Optional.empty();
    private Consumer<OpenLesson> left = lesson -> {};
    private Consumer<Page> begun = page -> {};

    LessonDesk(History history, Player player, Edits edits, Documents filing, QuestionLock lock) {
        this.history = history;
        this.player = player;
        this.edits = edits;
        this.filing = filing;
        this.lock = lock;
        lock.decidedBy(this::allows, this::snapped);
        history.document().addListener((was, before, document) -> follow(document));
        now.addListener((was, before, lesson) -> lock());
        player.refusing(this::refuses);
    }

    public ReadOnlyObjectProperty<Optional<OpenLesson>> now() {
        return now.getReadOnlyProperty();
    }

    private void lock() {
        var asks = now.get().filter(OpenLesson::asks);
        lock.ask(asks.isPresent());
        lock.predict(now.get().flatMap(OpenLesson::prediction));
        asks.flatMap(open -> open.page().question())
                .ifPresentOrElse(question -> player.hold(question.from()), player::release);
    }

    /** Whether a question is open. */
    public ReadOnlyBooleanProperty asks() {
        return lock.asks();
    }

    /** Whether what would give an answer away must wait for the question that is open; says so. */
    public boolean refuses() {
        if (asks().get()) {
            edits.say(WindowWords.of("lesson.locked"));
        }
        return asks().get();
    }

    /** Begins a lesson that ships, or of a file. */
    void begin(String name, Optional<Path> file, Lesson lesson) {
        places.clear();
        show(OpenLesson.begun(name, file, lesson));
    }

    /** Begins the lesson of a file, if it holds one. */
    boolean open(Path file) {
        try {
            var text = WholeText.read(file);
            if (!LessonFile.isIn(text)) {
                return false;
            }
            begin(Document.name(file), Optional.of(file.toAbsolutePath()), LessonFile.read(text));
            filing.remember(file);
            edits.say(WindowWords.of("session.opened", Document.name(file)));
        } catch (Mistake wrong) {
            if (!isLesson(wrong)) {
                return false;
            }
            edits.say(WindowWords.of("session.wrong", file.getFileName(), wrong.sentence()));
        } catch (Unreadable | OutOfMemoryError unreadable) {
            return false;
        }
        return true;
    }

    /** Whether what is wrong stands in the file of a lesson, and not of a session. */
    private static boolean isLesson(Mistake wrong) {
        try {
            return LessonFile.isIn(wrong.text());
        } catch (Mistake malformed) {
            return false;
        }
    }

    /** Goes on where a lesson was left; the session and the step are as they were, but for a question of another session, which is of its page. */
    void resume(OpenLesson left) {
        places.clear();
        if (left.asks() && !asksAlike(left.page().session(), history.now().get())) {
            show(left);
            return;
        }
        places.put(history.document().get(), left.place());
        set(left);
    }

    /** Goes so many pages on, or back if negative; false where there is no such page, or no lesson. */
    public boolean turn(int pages) {
        var lesson = now.get();
        if (lesson.isEmpty()) {
            return false;
        }
        int to = lesson.get().place() + pages;
        if (lesson.get().has(to)) {
            show(lesson.get().at(to));
        }
        return true;
    }

    /** Answers the page's question and plays what happens; an answer of another kind does nothing. */
    public void answer(Answer answer) {
        var lesson = now.get().filter(OpenLesson::asks).orElse(null);
        if (lesson == null || !lesson.page().question().orElseThrow().takes(answer, lesson.page())) {
            return;
        }
        if (lesson.page().question().orElseThrow() instanceof KeyQuestion key && answer instanceof Answer.Given given) {
            edits.edit("", session -> key.set(session, given.number()));
        }
        set(lesson.answered(answer));
        edits.say("");
        var page = lesson.page();
        player.play(page.question().orElseThrow().from(), page.end());
    }

    /** Answers with a point where the page asks for one; false where it does not. */
    boolean place(Vec at) {
        boolean asked = asked(PointQuestion.class) || asked(StepQuestion.class);
        if (asked) {
            answer(new Answer.Placed(at));
        }
        return asked;
    }

    /** Keeps what a show of hands came to. */
    void keep(Hands counted) {
        now.get()
                .filter(lesson -> !lesson.hands().equals(Optional.of(counted)))
                .ifPresent(lesson -> set(lesson.shown(counted)));
    }

    /** Shows an arrow to there where the page asks for the next step; false where it does not. */
    boolean aim(Vec at) {
        if (!asked(StepQuestion.class) || !at.isFinite()) {
            return false;
        }
        lock.predict(
                now.get().map(lesson -> lesson.answered(new Answer.Placed(at))).flatMap(OpenLesson::prediction));
        return true;
    }

    /** Chooses an option, counted from 0, of a page that asks among some; false where none does. */
    public boolean choose(int option) {
        boolean asked = now.get()
                .filter(OpenLesson::asks)
                .map(OpenLesson::page)
                .filter(page -> !page.question().orElseThrow().options(page).isEmpty())
                .isPresent();
        if (asked) {
            answer(new Answer.Chosen(option));
        }
        return asked;
    }

    private boolean asked(Class<? extends Question> kind) {
        return now.get()
                .filter(OpenLesson::asks)
                .flatMap(lesson -> lesson.page().question())
                .filter(kind::isInstance)
                .isPresent();
    }

    /** Shows the page as it was before anything was tried out on it. */
    public void restore() {
        now.get().ifPresent(this::show);
    }

    /** Forgets all answers and begins again. */
    public void startOver() {
        now.get().ifPresent(lesson -> begin(lesson.name(), lesson.file(), lesson.lesson()));
    }

    /** Who is told of a lesson that was left. */
    void whenLeft(Consumer<OpenLesson> other) {
        left = other;
    }

    /** Leaves the lesson, with the session as it is. */
    public void leave() {
        var lesson = now.get();
        places.clear();
        last = Optional.empty();
        player.calm();
        now.set(Optional.empty());
        lesson.ifPresent(left);
    }

    /** Whether an edit leaves alone what the question is about. */
    boolean allows(Session before, Session after) {
        var lesson = now.get().filter(OpenLesson::asks);
        return lesson.isEmpty()
                || asksAlike(before, after)
                || (lesson.get().page().question().orElseThrow() instanceof KeyQuestion key
                        && asksAlike(key.set(before, 0), key.set(after, 0)));
    }

    /** What becomes of an edit on the page. */
    private Session snapped(Session before, Session after) {
        return now.get()
                .map(lesson -> SnappedEdit.of(lesson.page(), before, after))
                .orElse(after);
    }

    /** Whether two sessions differ in nothing but from where they are looked at. */
    private static boolean asksAlike(Session one, Session other) {
        var look = other.scene();
        return one.withCaption("")
                .withScene(scene -> scene.withView(look.view())
                        .withEqualAspect(look.equalAspect())
                        .withLegend(look.legend())
                        .withCamera(look.camera()))
                .equals(other.withCaption(""));
    }

    private void show(OpenLesson lesson) {
        var session = lesson.page().session();
        var document = new Document(
                WindowWords.of("lesson.page.name", lesson.lesson().title(), "" + (lesson.place() + 1)),
                Optional.empty(),
                Optional.of(session));
        places.put(document, lesson.place());
        last = Optional.of(lesson);
        player.release();
        filing.show(session, document);
        set(lesson);
        // The same page again is no change, and the player was let go.
        lock();
        edits.say("");
    }

    private void set(OpenLesson lesson) {
        last = Optional.of(lesson);
        now.set(last);
    }

    /** Who is told of each page that begins, also where it is shown anew. */
    void whenBegun(Consumer<Page> other) {
        begun = other;
    }

    /** Where undo leads to a page, the lesson is at it; elsewhere there is no lesson. */
    private void follow(Document document) {
        var place = places.get(document);
        now.set(place == null ? Optional.empty() : last.map(lesson -> lesson.at(place)));
        player.calm();
        now.get().map(OpenLesson::page).ifPresent(begun);
    }
}
