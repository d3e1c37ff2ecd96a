package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;

/** What is said of a recipe that cannot be read, and of which place in it. */
class RecipeMistakesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adm | adm | There is no method “adm”. Did you mean “adam”? The methods are gd, momentum",
                "adam:beta3=1 | beta3 | adam has no key “beta3”; it has eta, beta1, beta2, epsilon",
                "adam:beta1=2 | 2 | “2” is not allowed; beta1 is a number from 0 to 0.9999.",
                "gd:eta=abc | abc | “abc” is no number; eta is a number from 0 to",
                "cosine | cosine | This is a modifier; a recipe begins with a method, such as gd+cosine.",
                "gd+gd | gd | This is a method; a recipe has one, and after + stands a modifier, such as gd+cosine.",
                "gd+cosin | cosin | There is no modifier “cosin”. Did you mean “cosine”? The modifiers are step",
                "momentum:form=emma | emma | “emma” is not allowed; form is undamped or velocity or ema. Did you mean “ema”?",
                "gd+step:every=2.5 | 2.5 | “2.5” is not allowed; every is a whole number from 1"
            })
    void namesThePlaceAndWhatIsAllowed(String recipe, String place, String sentence) {
        var mistake = assertThrows(Mistake.class, () -> Recipe.read(recipe));
        assertTrue(mistake.sentence().startsWith(sentence), mistake.sentence());
        assertEquals(place, recipe.substring(mistake.start(), mistake.end()));
        assertEquals(recipe, mistake.text());
    }
}
