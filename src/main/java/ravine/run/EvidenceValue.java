package ravine.run;

import ravine.Vec;
import ravine.spec.DisplayNumber;

/** A value in the evidence for a verdict. It is written only when it is read, for most verdicts are only counted. */
public sealed interface EvidenceValue {

    int DIGITS = 3;

    /** How it is written. */
    String text();

    /** The number; NaN of words and places. */
    default double number() {
        return Double.NaN;
    }

    /** A number. */
    record Amount(@Override double number) implements EvidenceValue {
        @Override
        public String text() {
            return DisplayNumber.shortened(number, DIGITS);
        }
    }

    /** A number of steps or of evaluations. */
    record Count(int count) implements EvidenceValue {
        @Override
        public double number() {
            return count;
        }

        @Override
        public String text() {
            return String.valueOf(count);
        }
    }

    /** Words that the phrase does not have. */
    record Words(@Override String text) implements EvidenceValue {}

    /** A place. */
    record Place(Vec at) implements EvidenceValue {
        @Override
        public String text() {
            return "x₁ = %s, x₂ = %s"
                    .formatted(
                            DisplayNumber.shortened(at.x1(), DIGITS + 1), DisplayNumber.shortened(at.x2(), DIGITS + 1));
        }
    }
}
