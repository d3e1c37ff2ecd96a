package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.session.FirstSession;

/** What is found by typing. */
class ChoiceItemTest {
    private static final List<ChoiceItem> METHODS =
            new Workbench(FirstSession.lecture(), Threads.HERE).tracks().offers();

    private static Stream<String> found(String text) {
        return ChoiceItem.matching(METHODS, text).stream().map(ChoiceItem::name);
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
        assertEquals(METHODS, ChoiceItem.matching(METHODS, ""));
        assertEquals(List.of(), ChoiceItem.matching(METHODS, "adam xyzzy"));
    }
}
