package ravine.formula;

import java.util.List;
import java.util.Optional;
import ravine.formula.Lexeme.Kind;

/**
 * The power between a function and its argument, as in sin² x.
 *
 * @param number the exponent
 * @param after the index of the lexeme after it
 */
record FunctionPower(String number, int after) {

    /** The power that stands there, if one does and it is a number. */
    static Optional<FunctionPower> at(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size() || !lexemes.get(at).is(Kind.POWER)) {
            return Optional.empty();
        }
        boolean group = at + 1 < lexemes.size() && lexemes.get(at + 1).is(Kind.OPEN);
        int number = at + (group ? 2 : 1);
        int end = number + (group ? 1 : 0);
        boolean plain = end < lexemes.size()
                && lexemes.get(number).is(Kind.NUMBER)
                && (!group || lexemes.get(end).is(Kind.CLOSE));
        return plain ? Optional.of(new FunctionPower(lexemes.get(number).symbol(), end + 1)) : Optional.empty();
    }
}
