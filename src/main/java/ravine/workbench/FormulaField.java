package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.formula.Formula;
import ravine.formula.UnfinishedWord;
import ravine.session.Session;

/**
 * The text in the formula field, which may be unfinished: the session keeps the last formula that could be read. Mutable: it knows the
 * formula from before the field was used, and one that may not be at its end.
 */
public final class FormulaField {

    /** Names that are whole wherever they stand. */
    private static final Set<String> VARIABLES = Set.of("x", "y");

    private final ObservableValue<Session> session;
    private final Edits edits;
    private final StringProperty text;
    private final ReadOnlyObjectWrapper<@Nullable MistakePlace> mistake = new ReadOnlyObjectWrapper<>();
    private Session before;
    private Optional<Formula> unfinished = Optional.empty();
    private boolean leaving;

    FormulaField(ObservableValue<Session> session, Edits edits) {
        this.session = session;
        this.edits = edits;
        before = session.getValue();
        text = new SimpleStringProperty(formula().text());
        session.addListener((was, old, now) -> follow(old, now));
        text.addListener((was, old, now) -> read(old, now));
    }

    private Formula formula() {
        return session.getValue().problem().formula();
    }

    public StringProperty text() {
        return text;
    }

    /** The text as long as it cannot be read; else empty, for it is the session's formula. */
    String unread() {
        return mistake.get() == null ? "" : text.get();
    }

    /** What is wrong with the text in the field; null if nothing is. */
    public ReadOnlyObjectProperty<@Nullable MistakePlace> mistake() {
        return mistake.getReadOnlyProperty();
    }

    /** Begins to be used. */
    public void begin() {
        before = session.getValue();
    }

    /** Is used no longer: what may have gone on counts now, and of a text that cannot be read nothing does. */
    public void leave() {
        unfinished.ifPresent(this::take);
        unfinished = Optional.empty();
        if (mistake.get() != null) {
            leaving = true;
            edits.edit("formula", this::withFormulaOfBefore);
            leaving = false;
        }
        before = session.getValue();
    }

    /** With the caption too, where nothing else has changed. */
    private Session withFormulaOfBefore(Session now) {
        var formula = before.problem().formula();
        var same = now.withProblem(problem -> problem.withFormula(formula));
        return same.withCaption(before.caption()).equals(before) ? before : same;
    }

    /** Says again what the session has, instead of a text that cannot be read. */
    public void restore() {
        leave();
        text.set(formula().text());
    }

    /** Looks again at the text, which other columns may have made right or wrong. */
    void reread() {
        if (text.get().equals(formula().text())) {
            unfinished = Optional.empty();
            mistake.set(null);
        } else {
            read(text.get(), text.get());
        }
    }

    /** A text that cannot be read yet stays while anything else is edited. */
    private void follow(Session old, Session now) {
        if (!leaving
                && !now.problem()
                        .formula()
                        .text()
                        .equals(old.problem().formula().text())) {
            text.set(now.problem().formula().text());
        }
    }

    private void read(String old, String written) {
        unfinished = Optional.empty();
        try {
            var formula = Formula.read(written, session.getValue().problem().columns())
                    .with(formula().values());
            mistake.set(null);
            if (isUnfinished(old, written)) {
                unfinished = Optional.of(formula);
            } else {
                take(formula);
            }
        } catch (Mistake wrong) {
            mistake.set(MistakePlace.of(wrong));
        }
    }

    private void take(Formula formula) {
        edits.edit("formula", now -> now.withProblem(problem -> problem.withFormula(formula)));
    }

    /** Whether one sign was typed or some were deleted, and a name ends there that may go on. */
    private boolean isUnfinished(String old, String written) {
        int least = Math.min(old.length(), written.length());
        int same = 0;
        while (same < least && old.charAt(same) == written.charAt(same)) {
            same++;
        }
        int after = 0;
        while (after < least - same
                && old.charAt(old.length() - 1 - after) == written.charAt(written.length() - 1 - after)) {
            after++;
        }
        int end = written.length() - after;
        return end - same <= 1 && UnfinishedWord.endsAt(end, written, letters());
    }

    private Set<String> letters() {
        var own = List.of(formula().parameters(), formula().variables());
        return Stream.concat(VARIABLES.stream(), own.stream().flatMap(List::stream))
                .collect(Collectors.toSet());
    }
}
