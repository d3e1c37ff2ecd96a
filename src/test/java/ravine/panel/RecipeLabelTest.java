package ravine.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.run.Recipe;
import ravine.session.Track;

final class RecipeLabelTest {

    @ParameterizedTest
    @CsvSource({
        "gd, η 0.1",
        "'momentum:eta=0.6,beta=0.5', η 0.6  β 0.5",
        "adam, η 0.1",
        "'adam:epsilon=1e-6,placement=inside', η 0.1  ε 10⁻⁶  inside",
        "rmsprop:centered=true, η 0.1  centered",
        "gd+cosine, η 0.1 + cosine",
        "'gd:eta=2+cosine:horizon=50,low=0.1+step', η 2 + cosine  horizon 50  low 0.1 + step"
    })
    void a_legend_says_the_first_key_and_all_that_are_not_as_usual(String recipe, String settings) throws Mistake {
        assertEquals(settings, RecipeLabel.of(Recipe.read(recipe)));
    }

    @ParameterizedTest
    @CsvSource({"η 0.4, ''", "slow, η 0.4", "η 0.45, η 0.4"})
    void a_name_that_is_the_settings_stands_alone(String name, String beside) throws Mistake {
        assertEquals(beside, RecipeLabel.beside(new Track(Recipe.read("gd:eta=0.4"), 0, true, name)));
    }
}
