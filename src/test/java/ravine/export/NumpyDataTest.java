package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.formula.Formula;
import ravine.formula.PythonLibrary;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;

/** Programs in Python over data. */
class NumpyDataTest {

    private static Table table() {
        var columns = new LinkedHashMap<String, double[]>();
        columns.put("u", new double[] {1, 2, 3, 4, 5});
        columns.put("v", new double[] {2, 3, 5, 7, 11});
        return Table.of("primes\nof old", columns).withValidation(2);
    }

    private static Session session(Sampling sampling) throws Mistake {
        var problem = Problem.of(new Mean(Formula.read("mean((x₁ + x₂u − v)²)", List.of("u", "v")), table()), 3)
                .withSampling(sampling);
        return FirstSession.lecture()
                .withProblem(before -> problem)
                .withTracks(List.of(new Track(Recipe.read("gd:eta=0.01"), 0, true)));
    }

    @Test
    void program_is_given_the_rows_to_train_with_and_those_of_each_step() throws Mistake {
        var session = session(new Sampling(Sampling.Kind.SHUFFLED, 3));
        var program = PythonProgram.numpy(session);
        assertTrue(program.contains("# The rows to train with of “primes of old”.\n"), program);
        assertTrue(program.contains("    \"u\": np.array([1.0, 2.0, 4.0, 5.0]),\n"), program);
        assertTrue(program.contains("    rows = np.array(batches[t - 1])\n"), program);
        assertTrue(program.contains("    rows = all_rows\n    print("), program);
        var run = Run.of(
                session.problem(), session.start(), session.tracks().get(0).recipe());
        for (int step = 1; step <= 3; step++) {
            var training = Arrays.stream(run.rows(step))
                    .map(row -> row > 2 ? row - 1 : row)
                    .toArray();
            assertTrue(program.contains("    " + Arrays.toString(training) + ",\n"), program);
        }
    }

    @Test
    void program_of_all_rows_lists_no_batches() throws Mistake {
        var program = PythonProgram.numpy(session(Sampling.ALL));
        assertFalse(program.contains("batches"), program);
        assertTrue(program.contains("rows = all_rows\n"), program);
    }

    @Test
    void pytorch_says_that_it_has_no_data() {
        assertThrows(Mistake.class, () -> PythonProgram.pytorch(session(Sampling.ALL)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mean(u) | np.mean(table[\"u\"][rows])",
                "sum(u) | (n * np.mean(table[\"u\"][rows]))",
                "mean(erf(u)) | np.mean(np.vectorize(error_function)(table[\"u\"][rows]))",
                "erf(x₁ + mean(u)) | error_function((x1 + np.mean(table[\"u\"][rows])))",
                "mean(where(u > 1, u, v)) | np.mean(np.where((1.0 * (table[\"u\"][rows] > 1.0)), table[\"u\"][rows], table[\"v\"][rows]))",
            })
    void means_are_those_of_numpy(String formula, String python) throws Mistake {
        assertEquals(
                List.of("return " + python),
                Formula.read(formula, List.of("u", "v")).python(PythonLibrary.NUMPY));
    }
}
