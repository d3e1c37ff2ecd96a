package ravine.workbench;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.formula.Formula;
import ravine.run.Run;
import ravine.session.Session;

/** All that the window shows and does: the session and what derives from it, the play position, the commands. */
public final class Workbench {

    private final Threads threads;
    private final History history;
    private final Player player;
    private final Tracks tracks;
    private final Picture picture = new Picture(this);
    private final ObjectiveChoices examples;
    private final FormulaParameters letters;
    private final Starts starts = new Starts(this);
    private final Pointer pointer = new Pointer(this);
    private final Drawer drawer = new Drawer(this);
    private final LossChart loss = new LossChart(this);
    private final StepInspector inspector = new StepInspector(this);
    private final StepTable table = new StepTable(this);
    private final Documents filing;
    private final ExportModel exporting;
    private final CaptionLine captionLine;
    private final ObservableValue<List<Run>> runs;
    private final ObservableValue<List<List<Run>>> otherRuns;
    private final StringProperty formulaText;
    private final ReadOnlyObjectWrapper<@Nullable MistakePlace> mistake = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final Appearance appearance = new Appearance();

    /** Shows this session first. */
    public Workbench(Session first, Threads threads) {
        this.threads = threads;
        history = new History(first);
        player = new Player(first.steps());
        formulaText = new SimpleStringProperty(first.formula().text());
        var all = kept(history.now().map(new Runs()::of));
        runs = kept(all.map(runs -> runs.get(0)));
        otherRuns = kept(all.map(runs -> runs.subList(1, runs.size())));
        tracks = new Tracks(this, threads);
        examples = new ObjectiveChoices(this);
        letters = new FormulaParameters(this);
        filing = new Documents(this);
        exporting = new ExportModel(this, threads);
        captionLine = new CaptionLine(history);
        drawer.follow(appearance.projector());
        history.now().addListener((was, before, now) -> follow(before, now));
        formulaText.addListener((was, before, now) -> readFormula(now));
    }

    /** The same value, computed once and not at every question: JavaFX keeps what is computed only while someone listens. */
    private static <T> ObservableValue<T> kept(ObservableValue<T> value) {
        value.addListener((Observable changed) -> {});
        return value;
    }

    /** A text that cannot be read yet stays while anything else is edited. */
    private void follow(Session before, Session session) {
        player.setLast(session.steps());
        var text = session.formula().text();
        if (!text.equals(before.formula().text())) {
            formulaText.set(text);
        }
    }

    private void readFormula(String text) {
        try {
            var formula = Formula.read(text).with(session().formula().values());
            mistake.set(null);
            edit("formula", session -> session.withFormula(formula));
        } catch (Mistake wrong) {
            mistake.set(MistakePlace.of(wrong));
        }
    }

    /** Where the work is done that goes on beside the window. */
    Threads threads() {
        return threads;
    }

    public History history() {
        return history;
    }

    public Player player() {
        return player;
    }

    public Session session() {
        return history.now().get();
    }

    /** The run of each track, in their order. */
    public ObservableValue<List<Run>> runs() {
        return runs;
    }

    /** The runs of each track from each of the other starts. */
    public ObservableValue<List<List<Run>>> otherRuns() {
        return otherRuns;
    }

    /** The text in the formula field, which may be unfinished: the session keeps the last formula that could be read. */
    public StringProperty formulaText() {
        return formulaText;
    }

    /** What is wrong with the formula text, null if nothing. */
    public ReadOnlyObjectProperty<@Nullable MistakePlace> mistake() {
        return mistake.getReadOnlyProperty();
    }

    public Appearance appearance() {
        return appearance;
    }

    /** The theme of all pictures. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return appearance.theme();
    }

    /**
     * Shows the session as changed, without its caption where that is no longer so; edits of one named gesture in a row are undone
     * together.
     */
    public void edit(String gesture, UnaryOperator<Session> change) {
        var changed = change.apply(session());
        boolean stale =
                changed.caption().equals(session().caption()) && !session().holdsIn(changed);
        history.edit(gesture, stale ? changed.withCaption("") : changed);
    }

    public Starts starts() {
        return starts;
    }

    public Tracks tracks() {
        return tracks;
    }

    public Picture picture() {
        return picture;
    }

    /** The objectives of the library. */
    public ObjectiveChoices examples() {
        return examples;
    }

    /** The parameters of the formula. */
    public FormulaParameters letters() {
        return letters;
    }

    public Pointer pointer() {
        return pointer;
    }

    public Drawer drawer() {
        return drawer;
    }

    public LossChart loss() {
        return loss;
    }

    public StepInspector inspector() {
        return inspector;
    }

    public StepTable table() {
        return table;
    }

    /** Sessions opened and saved. */
    public Documents filing() {
        return filing;
    }

    /** Figures, animations and data for files. */
    public ExportModel exporting() {
        return exporting;
    }

    /** What is said of the session above its picture. */
    public ObservableValue<String> caption() {
        return captionLine.text();
    }

    /** What the program last had to say, empty at first. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public void say(String words) {
        message.set(words);
    }
}
