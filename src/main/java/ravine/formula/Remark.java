package ravine.formula;

import java.util.Optional;

/**
 * A word on how a formula was read where that departs from the letter, or may not be what was meant.
 *
 * @param sentence what was made of which part
 * @param proposal the whole formula as it may have been meant
 */
public record Remark(String sentence, Optional<String> proposal) {

    static Remark of(String sentence) {
        return new Remark(sentence, Optional.empty());
    }
}
