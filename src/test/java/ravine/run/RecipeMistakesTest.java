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
                "adam:beta1=1 | 1 | “1” is not allowed; beta1 is a number of at least 0 and below 1.",
                "gd:eta=abc | abc | “abc” is no number; eta is a number of at least 0.",
                "cosine | cosine | This is a modifier; a recipe begins with a method, such as gd+cosine.",
                "gd+gd | gd | This is a method; a recipe has one, and after + stands a modifier, such as gd+cosine.",
                "gd+cosin | cosin | There is no modifier “cosin”. Did you mean “cosine”? The modifiers are step",
                "momentum:form=emma | emma | “emma” is not allowed; form is undamped or velocity or ema. Did you mean “ema”?",
                "sgd | sgd | There is no method “sgd”. Did you mean “gd”?",
                "Adam | Adam | There is no method “Adam”. Did you mean “adam”?",
                "l-bfgs | l-bfgs | There is no method “l-bfgs”. Did you mean “lbfgs”?",
                "Nelder-Mead | Nelder-Mead | There is no method “Nelder-Mead”. Did you mean “neldermead”?",
                "Gradient descent | Gradient descent | There is no method “Gradient descent”. Did you mean “gd”?",
                "adam(lr=0.1) | adam(lr=0.1) | There is no method “adam(lr=0.1)”. Keys stand behind a colon, such as adam:eta=0.1.",
                "gd:lr=0.1 | lr | gd has no key “lr”; it has eta. Did you mean “eta”?",
                "momentum:momentum=0.9 | momentum | momentum has no key “momentum”; it has eta, beta, form, dampening, beta_from, beta_steps. Did you mean “beta”?",
                "adam:eps=1 | eps | adam has no key “eps”; it has eta, beta1, beta2, epsilon, placement, correction. Did you mean “epsilon”?",
                "adam:eta=0,1 | 1 | Here stands a key of adam with its value, such as eta=0.1; decimals follow a point, not a comma.",
                "gd:eta=1/10 | 1/10 | “1/10” is no number; eta is a number of at least 0. Write 0.1.",
                "gd:eta=0.1,eta=0.2 | eta=0.2 | eta is given twice.",
                "gd:eta=0.1,η=0.1 | η=0.1 | eta is given twice.",
                "gd : eta = x , eta = 1 | x | “x” is no number; eta is a number of at least 0.",
                "gd+step:every=2.5 | 2.5 | “2.5” is not allowed; every is a whole number from 1"
            })
    void namesThePlaceAndWhatIsAllowed(String recipe, String place, String sentence) {
        var mistake = assertThrows(Mistake.class, () -> Recipe.read(recipe));
        assertTrue(mistake.sentence().startsWith(sentence), mistake.sentence());
        assertEquals(place, recipe.substring(mistake.start(), mistake.end()));
        assertEquals(recipe, mistake.text());
    }
}
