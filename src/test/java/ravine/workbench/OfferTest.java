package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.session.Sessions;

/** What is found by typing. */
class OfferTest {
    private static final List<Offer> METHODS =
            new Workbench(Sessions.lecture()).tracks().offers();

    private static Stream<String> found(String text) {
        return Offer.matching(METHODS, text).stream().map(Offer::name);
    }

    @ParameterizedTest
    @CsvSource({
        "lion, Lion",
        "LBFGS, L-BFGS",
        "sign(β₁m, Lion",
        "1412.6980, Adam",
        "quasi adam, Quasi-hyperbolic Adam",
        "'  polyak ', Momentum"
    })
    void aMethodIsFoundByNameIdFormulaAndPaper(String text, String name) {
        assertEquals(name, found(text).findFirst().orElseThrow());
    }

    @Test
    void whatBeginsWithTheTextComesFirst() {
        assertEquals(List.of("Adam", "AdamW", "Adamax"), found("adam").limit(3).toList());
    }

    @Test
    void withoutTextAllAreOfferedAndWithNonsenseNone() {
        assertEquals(METHODS, Offer.matching(METHODS, ""));
        assertEquals(List.of(), Offer.matching(METHODS, "adam xyzzy"));
    }
}
