package ravine.workbench;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.draw.Theme;
import ravine.lesson.Page;
import ravine.session.Session;
import ravine.session.Track;

/** All that the window shows and does: the session and what derives from it, the play position, the commands. */
public final class Workbench {

    private final Threads threads;
    private final History history;
    private final Player player;
    private final Appearance appearance = new Appearance();
    private final Drawer drawer = new Drawer();
    private final Sides sides = new Sides();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final CachedRuns runs;
    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final FormulaField field;
    private final DataChoices data;
    private final RowEdits rows;
    private final Tracks tracks;
    private final Ranking ranking;
    private final Picture picture;
    private final SeenView seenView;
    private final ObjectiveChoices examples;
    private final FormulaParameters letters;
    private final Starts starts;
    private final LossChart loss;
    private final StepInspector inspector;
    private final StepTable table;
    private final AverageLab averages;
    private final GraphLab graph;
    private final SweepChart sweep;
    private final RestChart rest;
    private final Documents filing;
    private final Lessons lessons;
    private final LessonDesk lessonDesk;
    private final Opener opener;
    private final ExportModel exporting;
    private final CaptionLine captionLine;

    /** Shows this session first. */
    public Workbench(Session first, Threads threads) {
        this.threads = threads;
        history = new History(first);
        player = new Player(first.problem().steps());
        runs = new CachedRuns(threads);
        var verdicts = new CachedVerdicts(threads);
        var lock = new QuestionLock();
        var height = new PictureHeight(threads);
        shown = ShownBinding.of(history, runs, verdicts, player, theme(), drawer, height.height(), lock);
        edits = new WorkbenchEdits(history, player, drawer.pen(), message, lock);
        history.now()
                .addListener((was, before, now) -> player.setLast(now.problem().steps()));
        field = new FormulaField(history.now(), edits);
        data = new DataChoices(history.now(), edits, field, threads);
        rows = new RowEdits(history.now(), edits);
        var openCards = new OpenCards(first.tracks());
        tracks = new Tracks(shown, edits, openCards, verdicts, threads);
        ranking = new Ranking(shown);
        starts = new Starts(shown, edits);
        picture = new Picture(shown, edits, starts, rows, threads, appearance.projector());
        height.follow(picture.contours().drawn());
        seenView = new SeenView(history.now(), edits, picture.contours());
        examples = new ObjectiveChoices(history.now(), edits, field);
        letters = new FormulaParameters(history.now(), edits);
        loss = new LossChart(shown, edits);
        inspector = new StepInspector(shown);
        var output = new PanelOutput(threads, edits::say);
        table = new StepTable(shown, output);
        averages = new AverageLab(shown, edits, output, threads);
        graph = new GraphLab(shown, output, rows, picture.contours().pointed());
        sweep = new SweepChart(shown, edits, output, threads);
        rest = new RestChart(shown, output, threads);
        filing = new Documents(history, player, openCards, field, edits);
        lessonDesk = new LessonDesk(history, player, edits, filing, lock);
        opener = new Opener(data, lessonDesk, filing);
        lessons = new Lessons(history, edits, filing, lessonDesk);
        starts.askedBy(lessons.hands());
        var pages = PageWriting.of(lessonDesk);
        exporting =
                new ExportModel(shown, picture.contours()::levels, picture::map, pages, appearance, filing, threads);
        captionLine = new CaptionLine(history);
        drawer.follow(appearance.projector());
        history.document().addListener(other -> picture.begin());
        lessonDesk.whenBegun(this::begin);
    }

    /** Shows as at first what the page before, or who tried something out on it, may have set and no session holds. */
    private void begin(Page page) {
        loss.begin();
        sweep.begin();
        rest.begin();
        drawer.endExplaining();
        page.session().tracks().stream().findFirst().map(Track::pen).ifPresent(edits::select);
    }

    /** All that panels show. */
    public ObservableValue<Shown> shown() {
        return shown;
    }

    /** How far the runs are, which may be computed beside the window. */
    public CachedRuns runs() {
        return runs;
    }

    /** How panels change what is shown. */
    public Edits edits() {
        return edits;
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

    /** The field in which the formula is typed. */
    public FormulaField formulaField() {
        return field;
    }

    /** Where the data come from. */
    public DataChoices data() {
        return data;
    }

    public RowEdits rows() {
        return rows;
    }

    /** The text in the formula field, which may be unfinished: the session keeps the last formula that could be read. */
    public StringProperty formulaText() {
        return field.text();
    }

    /** What is wrong with the formula text, null if nothing. */
    public ReadOnlyObjectProperty<@Nullable MistakePlace> mistake() {
        return field.mistake();
    }

    public Appearance appearance() {
        return appearance;
    }

    /** The theme of all pictures. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return appearance.theme();
    }

    public void edit(String gesture, UnaryOperator<Session> change) {
        edits.edit(gesture, change);
    }

    public Starts starts() {
        return starts;
    }

    public Tracks tracks() {
        return tracks;
    }

    /** The order of the methods by f. */
    public Ranking ranking() {
        return ranking;
    }

    public Picture picture() {
        return picture;
    }

    /** The part of the plane that is really seen. */
    public SeenView seenView() {
        return seenView;
    }

    /** The objectives of the library. */
    public ObjectiveChoices examples() {
        return examples;
    }

    /** The parameters of the formula. */
    public FormulaParameters letters() {
        return letters;
    }

    public Drawer drawer() {
        return drawer;
    }

    /** What is left and right of the picture. */
    public Sides sides() {
        return sides;
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

    public AverageLab averages() {
        return averages;
    }

    public GraphLab graph() {
        return graph;
    }

    /** What the keys play: the pass through the computation graph while that is in front, else the steps. */
    public Player inFront() {
        return drawer.shows(Drawer.Tab.GRAPH) && !lessonDesk.asks().get() ? graph.pass() : player;
    }

    public SweepChart sweep() {
        return sweep;
    }

    /** How the ensemble of the selected method is spread at rest. */
    public RestChart rest() {
        return rest;
    }

    /** Sessions opened and saved. */
    public Documents filing() {
        return filing;
    }

    public Opener opener() {
        return opener;
    }

    /** The lessons and sessions that ship with the program. */
    public Lessons lessons() {
        return lessons;
    }

    /** The lesson that is worked through. */
    public LessonDesk lessonDesk() {
        return lessonDesk;
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
        edits.say(words);
    }
}
