package ravine.cli;

import java.util.Optional;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.spec.DidYouMean;

/** What is descended, and from where and which part of the plane is worth seeing, where that is known. */
record TypedObjective(Formula formula, Optional<Vec> start, Optional<Box> view) {

    /** Ids are words of small letters; only such a text is looked up, for the library takes time to read. */
    private static final String ID = "[a-z]+(-[a-z0-9]+)*";

    /** Reads a formula, or the id of an objective that ships. */
    static TypedObjective read(String text) throws Mistake {
        var known = text.matches(ID) ? ObjectiveLibrary.find(text) : Optional.<KnownObjective>empty();
        if (known.isPresent()) {
            var objective = known.get();
            return new TypedObjective(
                    objective.formula(), Optional.of(objective.start()), Optional.of(objective.domain()));
        }
        return new TypedObjective(formula(text), Optional.empty(), Optional.empty());
    }

    /** Whether it is a formula of one's own. */
    boolean isTyped() {
        return start.isEmpty();
    }

    /** The text of the formula, as picocli asks for; what Java would write for a record takes longer than a short command. */
    @Override
    public String toString() {
        return formula.text();
    }

    private static Formula formula(String text) throws Mistake {
        try {
            return Formula.read(text);
        } catch (Mistake mistake) {
            var ids = ObjectiveLibrary.all().stream().map(KnownObjective::id).toList();
            var proposal = text.matches(ID) ? DidYouMean.proposal(text, ids) : "";
            throw new Mistake(mistake.sentence() + proposal, mistake.text(), mistake.start(), mistake.end());
        }
    }
}
