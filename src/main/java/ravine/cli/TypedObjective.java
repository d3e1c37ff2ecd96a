package ravine.cli;

import java.util.List;
import java.util.Optional;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.spec.DidYouMean;

/** What is descended, as a text that is read when the columns of data are known; and from where and which part of the plane is worth seeing, where that is known. */
record TypedObjective(String text, Optional<KnownObjective> known) {

    /** Ids are words of small letters; only such a text is looked up, for the library takes time to read. */
    private static final String ID = "[a-z]+(-[a-z0-9]+)*";

    /** A formula, or the id of an objective that ships. */
    static TypedObjective of(String text) {
        return new TypedObjective(text, text.matches(ID) ? ObjectiveLibrary.find(text) : Optional.empty());
    }

    Optional<Vec> start() {
        return known.map(KnownObjective::start);
    }

    Optional<Box> view() {
        return known.map(KnownObjective::domain);
    }

    /** Whether it is a formula of one's own. */
    boolean isTyped() {
        return known.isEmpty();
    }

    /** The text, as picocli asks for; what Java would write for a record takes longer than a short command. */
    @Override
    public String toString() {
        return text;
    }

    /** The formula in which these columns are letters. */
    Formula formula(List<String> columns) throws Mistake {
        if (known.isPresent()) {
            return known.get().formula();
        }
        try {
            return Formula.read(text, columns);
        } catch (Mistake mistake) {
            var ids = ObjectiveLibrary.all().stream().map(KnownObjective::id).toList();
            var proposal = text.matches(ID) ? DidYouMean.proposal(text, ids) : "";
            throw new Mistake(mistake.sentence() + proposal, mistake.text(), mistake.start(), mistake.end());
        }
    }
}
