package ravine.workbench;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.data.SuitedFormula;
import ravine.data.Table;
import ravine.data.generator.Generator;
import ravine.data.library.DataLibrary;
import ravine.data.library.KnownTable;
import ravine.session.Session;
import ravine.session.SessionCode;

/** Where the data of the session come from, and what was said of them when they were read. Mutable: it knows what was read last. */
public final class DataChoices {

    private static final int MOST_PROPOSED = 4;

    /** Over so many rows rates that suit are found within a few frames. */
    private static final int FEW_ROWS = 1000;

    private final ObservableValue<Session> session;
    private final Edits edits;
    private final FormulaField field;
    private final Job<DataReading> reading;
    private final ReadOnlyObjectWrapper<@Nullable MistakePlace> mistake = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> remarks = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<String> remarked = Optional.empty();

    DataChoices(ObservableValue<Session> session, Edits edits, FormulaField field, Threads threads) {
        this.session = session;
        this.edits = edits;
        this.field = field;
        reading = new Job<>(threads);
        reading.result().addListener((was, before, now) -> now.ifPresent(this::take));
        reading.failure().addListener((was, before, why) -> {
            if (!why.isEmpty()) {
                edits.say(why);
            }
        });
        session.addListener((was, before, now) -> forget(before, now));
    }

    /** What reads a table at the moment, if anything does. */
    public Job<?> reading() {
        return reading;
    }

    /** What is wrong with the text that was read last, null if nothing. */
    public ReadOnlyObjectProperty<@Nullable MistakePlace> mistake() {
        return mistake.getReadOnlyProperty();
    }

    /** What became of columns and rows when the table of the session was read. */
    public ReadOnlyObjectProperty<List<String>> remarks() {
        return remarks.getReadOnlyProperty();
    }

    /** Reads a file beside the window. */
    public void open(Path file) {
        read(report -> DataReading.of(file, report));
    }

    /** Reads a text of comma-separated values beside the window. */
    public void paste(String text) {
        var name = WindowWords.of("data.pasted");
        read(report -> DataReading.of(name, text));
    }

    /** Reads a table and finds the session over it beside the window. */
    private void read(Job.Work<DataReading> work) {
        var before = session.getValue();
        var typed = field.unread();
        mistake.set(null);
        reading.start(report -> {
            var read = work.done(report);
            report.reached(1);
            var suited = read.suiting(before, typed);
            report.reached(1);
            return suited;
        });
    }

    /** Whether a file is named as tables are, not sessions. */
    public static boolean isTable(Path file) {
        return String.valueOf(file.getFileName()).matches("(?i).*\\.(csv|tsv|txt)");
    }

    /** Whether a text looks like a table and not like a session: lines, the first of which has several cells. */
    static boolean isTable(String text) {
        return text.strip().matches("(?s)[^\\n{]*[,;\t][^\\n]*\\R.*") && !SessionCode.isIn(text);
    }

    private void take(DataReading read) {
        mistake.set(read.wrong().orElse(null));
        read.wrong().ifPresent(wrong -> edits.say(WindowWords.of("data.wrong", read.from(), wrong.sentence())));
        read.read().ifPresent(csv -> {
            if (take(read.suited().orElseThrow().now(session.getValue(), field.unread()))) {
                remarked = Optional.of(csv.table().name());
                remarks.set(csv.remarks());
            }
        });
    }

    /** Has the session over this table, which takes no time where it has few rows. */
    private void take(Table table) {
        if (table.rows() <= FEW_ROWS) {
            take(SuitedSession.of(session.getValue(), field.unread(), table));
        } else {
            read(report -> DataReading.of(table));
        }
    }

    /** Has this session; whether that can be. */
    private boolean take(SuitedSession suited) {
        var table = suited.table();
        var before = suited.before();
        var after = suited.after();
        if (after.isEmpty()) {
            edits.say(WindowWords.of("data.nameless", table.name()));
            return false;
        }
        mistake.set(null);
        remarks.set(List.of());
        edits.edit("", now -> after.get());
        field.reread();
        edits.say(said(before, after.get(), table));
        return true;
    }

    private static String said(Session before, Session after, Table table) {
        var kept = after.problem()
                .formula()
                .text()
                .equals(before.problem().formula().text());
        var size = WindowWords.count("data.taken", table.rows(), table.name(), String.join(", ", table.columns()));
        return kept ? size : size + " " + WindowWords.of("data.taken.formula");
    }

    /** Another table has no remarks, and with it no other text is asked for. */
    private void forget(Session before, Session now) {
        if (!now.problem().data().equals(before.problem().data())) {
            mistake.set(null);
        }
        if (!now.problem().data().map(Table::name).equals(remarked)) {
            remarked = Optional.empty();
            remarks.set(List.of());
        }
    }

    /** Takes a table that ships, which is called as people call it. */
    public void choose(KnownTable known) {
        take(known.table().withName(known.name()));
    }

    private void make(Generator rule) {
        take(rule.table());
    }

    /** Makes the table anew by another rule for the same columns; what is said of rows and columns stays, and all in a row is undone together. */
    public void remake(Generator rule) {
        edits.edit(
                "data rule",
                now -> now.withProblem(problem ->
                        problem.withData(problem.data().map(before -> DataRule.anew(before, rule, problem.seed())))));
    }

    /** Takes the data away, unless the formula needs them. */
    public void remove() {
        if (session.getValue().problem().formula().isOverRows()) {
            edits.say(WindowWords.of("data.needed"));
        } else {
            edits.edit("", now -> now.withProblem(problem -> problem.withData(Optional.empty())));
        }
    }

    /** The tables that ship, then the rules that make one. */
    public List<ChoiceItem> offers() {
        var shipped = DataLibrary.all().stream()
                .map(known -> new ChoiceItem(
                        known.name(),
                        columns(known.table()) + " " + known.says(),
                        known.id() + " " + known.source(),
                        () -> choose(known)));
        return Stream.concat(shipped, rules().stream()).toList();
    }

    /** The rules that make a table. */
    public List<ChoiceItem> rules() {
        return Generator.ALL.specs().stream()
                .map(spec -> new ChoiceItem(
                        WindowWords.of("data.rule", spec.about().name()),
                        spec.about().formula(),
                        spec.id() + " " + spec.about().source(),
                        () -> make(spec.standard())))
                .toList();
    }

    /** The tables that ship over which the text in the formula field can be read though it cannot now: those that have most of its letters as columns. */
    public List<ChoiceItem> proposals() {
        var text = field.text().get();
        if (field.mistake().get() == null || !mayBeOverRows(text)) {
            return List.of();
        }
        var letters = DataLibrary.all().stream()
                .collect(Collectors.toMap(known -> known, known -> letters(text, known.table())));
        int fewest = Collections.min(letters.values());
        return DataLibrary.all().stream()
                .filter(known -> fewest < Integer.MAX_VALUE && fewest == letters.getOrDefault(known, 0))
                .limit(MOST_PROPOSED)
                .map(known -> new ChoiceItem(known.name(), columns(known.table()), known.id(), () -> choose(known)))
                .toList();
    }

    /** Whether a text, be it unfinished, asks for rows. */
    public static boolean mayBeOverRows(String text) {
        return text.matches("(?s).*(mean|sum|∑|Σ).*");
    }

    /** How many names of a text are letters, not columns, over a table; very many where it cannot be read. */
    private static int letters(String text, Table table) {
        return SuitedFormula.over(text, Set.of(), table)
                .map(formula -> formula.parameters().size())
                .orElse(Integer.MAX_VALUE);
    }

    private static String columns(Table table) {
        return WindowWords.count(
                "data.columns", table.rows(), table.columns().stream().collect(Collectors.joining(", ")));
    }
}
