package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.contour.SeenLevels;
import ravine.draw.ThemeName;
import ravine.export.DataFile;
import ravine.export.DrawnMap;
import ravine.export.Export;
import ravine.export.FigureFile;
import ravine.export.Format;
import ravine.export.Moment;
import ravine.figure.Figure;
import ravine.panel.PanelRule;
import ravine.panel.SessionPanel;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.sweep.MapPlan;

/**
 * The session that is being exported and how: the format and the options, which stay for the next time. What comes of them is a figure
 * or a text, or else a sentence that says what is wrong.
 */
public final class ExportModel {

    private final ObservableValue<Shown> shown;
    private final Supplier<Optional<SeenLevels>> levels;
    private final Function<MapPlan, DrawnMap> maps;
    private final PageWriting pages;
    private final Appearance appearance;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PNG);
    private final ReadOnlyObjectWrapper<Export> export = new ReadOnlyObjectWrapper<>(Export.USUAL);
    private final BooleanProperty internals = new SimpleBooleanProperty();
    private final StringProperty panels = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper mistake = new ReadOnlyStringWrapper("");
    private final ExportTarget destination;
    private final ExportJob job;
    private final PanelOutput output;
    private Session session;
    private ThemeName coloursBefore = ThemeName.LIGHT;
    private boolean isFirst = true;
    private ExportedRuns runs = ExportedRuns.NONE;
    private List<SessionPanel> divided = List.of();
    private @Nullable Export drawn;
    private @Nullable Figure figure;

    /** {@code levels} gives those of the contours that the window shows, {@code maps} the runs of its map, {@code pages} what it writes as a page. */
    ExportModel(
            ObservableValue<Shown> shown,
            Supplier<Optional<SeenLevels>> levels,
            Function<MapPlan, DrawnMap> maps,
            PageWriting pages,
            Appearance appearance,
            Documents filing,
            Threads threads) {
        this.shown = shown;
        this.levels = levels;
        this.maps = maps;
        this.pages = pages;
        this.appearance = appearance;
        job = new ExportJob(threads);
        output = new PanelOutput(threads, this::say);
        session = shown.getValue().session();
        destination = new ExportTarget(filing, format);
        panels.addListener((was, before, now) -> check());
        format.addListener((was, before, now) -> check());
        destination.text().addListener((was, before, now) -> job.forget());
        job.running().addListener((was, before, now) -> destination.check());
        shown.addListener(changed -> {
            if (!runs.whole() && shown.getValue().isWhole()) {
                begin();
            }
        });
    }

    /** Takes what the window shows now: the session with its runs and the step; its caption and colours where these are others than last time. */
    public void begin() {
        var before = session.caption();
        var colours = appearance.colours().get();
        session = shown.getValue().session();
        runs = ExportedRuns.of(shown.getValue());
        divided = List.of();
        figure = null;
        int step = shown.getValue().step();
        edit(now -> now.withStep(step == 0 ? OptionalInt.empty() : OptionalInt.of(step))
                .withLevels(levels.get()));
        if (isFirst || !session.caption().equals(before)) {
            edit(now -> now.withCaption(session.caption()));
        }
        if (colours != coloursBefore) {
            edit(now -> now.withTheme(colours.theme()));
        }
        edit(now -> canTurn() ? now : now.withTiming(now.timing().unturned()));
        isFirst = false;
        coloursBefore = colours;
        destination.suggest();
        job.forget();
        check();
    }

    /** Ends what is being written, and lets go of the runs and of all that was made of them, which may be large. */
    public void end() {
        job.cancel();
        runs = ExportedRuns.NONE;
        divided = List.of();
        drawn = null;
        figure = null;
    }

    public ObjectProperty<Format> format() {
        return format;
    }

    public ReadOnlyObjectProperty<Export> export() {
        return export.getReadOnlyProperty();
    }

    /** Whether tables have the quantities that steps make on their way. */
    public BooleanProperty internals() {
        return internals;
    }

    /** How the figure is divided, as on the command line: "method", or such as "eta=0.1,0.2"; empty if it is whole. */
    public StringProperty panels() {
        return panels;
    }

    /** Ways to divide the figure. */
    public List<ChoiceItem> divisions() {
        return PanelChoices.of(session, panels::set);
    }

    /** Why there is no figure or program with these options, empty if there is. */
    public ReadOnlyStringProperty mistake() {
        return mistake.getReadOnlyProperty();
    }

    public ExportTarget destination() {
        return destination;
    }

    public ExportJob job() {
        return job;
    }

    /** Writes the file beside the window, or says why it cannot be. */
    public void write() {
        try {
            job.start(destination.file(), writing());
        } catch (Mistake wrong) {
            job.say(wrong.sentence(), true);
        }
    }

    private ExportJob.Writing writing() throws Mistake {
        var chosen = format.get();
        if (!chosen.isFigure()) {
            var text = text();
            return (file, told) -> DataFile.write(text, file);
        }
        if (chosen == Format.PAGE) {
            return pages.of(export.get(), runs.panel(session));
        }
        var options = export.get().in(chosen);
        var whole = options.equals(export.get()) ? figure() : options.figure(session, divided);
        int last = lastStep();
        return (file, told) -> FigureFile.write(whole, last, options, chosen, file, told);
    }

    public void edit(UnaryOperator<Export> change) {
        var words = export.get().words();
        export.set(change.apply(export.get()));
        if (!words.equals(export.get().words())) {
            check();
        }
    }

    /** How many steps there are to show. */
    public int steps() {
        return session.problem().steps();
    }

    /** The step up to which paths are drawn. */
    public int lastStep() {
        return Math.min(export.get().step().orElse(steps()), steps());
    }

    /** What there is to say: a mistake, or else what came of the last export, or else that a file would be replaced. */
    public ObservableValue<String> status() {
        return Bindings.createStringBinding(this::said, format, export, mistake, job.message(), destination.replaces());
    }

    private String said() {
        var words = mistake.get().isEmpty() ? job.message().get() : mistake.get();
        var other =
                destination.replaces().get() ? WindowWords.of("export.replaces") : pages.remark(format.get(), session);
        return words.isEmpty() ? other : words;
    }

    /** Whether the status says why something cannot be. */
    public BooleanBinding isWrong() {
        return mistake.isNotEmpty().or(job.failed());
    }

    public void say(String words) {
        job.say(words, false);
    }

    private void check() {
        try {
            var text = panels.get().strip();
            var rule = text.isEmpty() ? Optional.<PanelRule>empty() : Optional.of(PanelRule.read(text));
            if (divided.isEmpty() || !rule.equals(export.get().panels())) {
                figure = null;
                divided = rule.isEmpty()
                        ? List.of(runs.panel(session))
                        : rule.get().of(session);
                edit(now -> now.withPanels(rule));
            }
            if (!runs.whole()) {
                mistake.set(WindowWords.of("export.coming"));
                return;
            }
            if (format.get().isFigure()) {
                export.get().words().check(session);
            } else {
                text();
            }
            mistake.set("");
        } catch (Mistake wrong) {
            mistake.set(wrong.sentence());
        }
    }

    /** The figure or animation, the same object as long as nothing of it has changed; where the panels are mistaken, as they were before. */
    public Figure figure() {
        if (figure == null || !export.get().equals(drawn)) {
            drawn = export.get();
            figure = drawn.figure(session, divided, maps);
        }
        return figure;
    }

    /** What is seen of the animation after so many seconds; a figure does not move. */
    public Moment seen(double seconds) {
        return format.get().kind() == Format.Kind.ANIMATION
                ? export.get().timing().at(seconds, lastStep())
                : new Moment(lastStep(), 0);
    }

    /** Whether something of it can turn. */
    public boolean canTurn() {
        return PictureView.shownOf(session).contains(PictureView.LANDSCAPE);
    }

    /** The data, or what a program cannot have. */
    DataFile.Text text() throws Mistake {
        return DataFile.text(format.get(), session, runs.all(), internals.get());
    }

    /** Copies all of the data, or says why there are none. */
    public void copyText(Function<CopiedText, String> taken) {
        long steps = runs.all().stream().mapToLong(run -> run.last() + 1L).sum();
        var chosen = format.get();
        var of = session;
        var all = runs.all();
        boolean noted = internals.get();
        output.copy(steps, () -> CopiedText.of(DataFile.text(chosen, of, all, noted)), taken);
    }

    /** The first lines of the data, empty if there is none. */
    public String excerpt() {
        try {
            return TextPreview.of(text());
        } catch (Mistake wrong) {
            return "";
        }
    }
}
