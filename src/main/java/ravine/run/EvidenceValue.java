package ravine.run;

import ravine.Vec;
import ravine.spec.DisplayNumber;

/** A value in the evidence for a verdict: the number, and how it is written; NaN for words. */
public record EvidenceValue(double number, String text) {

    private static final int DIGITS = 3;

    static EvidenceValue of(double number) {
        return new EvidenceValue(number, DisplayNumber.shortened(number, DIGITS));
    }

    /** A number of steps or of evaluations. */
    static EvidenceValue count(int number) {
        return new EvidenceValue(number, String.valueOf(number));
    }

    static EvidenceValue words(String text) {
        return new EvidenceValue(Double.NaN, text);
    }

    /** A place. */
    static EvidenceValue at(Vec place) {
        return words("x₁ = %s, x₂ = %s"
                .formatted(
                        DisplayNumber.shortened(place.x1(), DIGITS + 1),
                        DisplayNumber.shortened(place.x2(), DIGITS + 1)));
    }
}
