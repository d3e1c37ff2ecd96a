package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
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
class PythonDataTest {

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
    void columns_that_are_standardized_are_said_with_what_they_were_shifted_and_divided_by() throws Mistake {
        var session = session(Sampling.ALL)
                .withProblem(
                        problem -> problem.withData(problem.data().map(table -> table.withStandardized(Set.of("u")))));
        assertTrue(
                PythonProgram.numpy(session)
                        .contains("# Standardized: u = (u as it was measured - 3.0) / 1.5811388300841898.\ntable = {"),
                PythonProgram.numpy(session));
        assertFalse(PythonProgram.numpy(session(Sampling.ALL)).contains("Standardized"));
    }

    @Test
    void program_of_all_rows_lists_no_batches() throws Mistake {
        var program = PythonProgram.numpy(session(Sampling.ALL));
        assertFalse(program.contains("batches"), program);
        assertTrue(program.contains("rows = all_rows\n"), program);
    }

    @Test
    void program_of_pytorch_is_given_the_same_rows() throws Mistake {
        var sampled = PythonProgram.pytorch(session(new Sampling(Sampling.Kind.REPLACEMENT, 2)));
        var numpy = PythonProgram.numpy(session(new Sampling(Sampling.Kind.REPLACEMENT, 2)));
        assertTrue(sampled.contains("    \"u\": torch.tensor([1.0, 2.0, 4.0, 5.0]),\n"), sampled);
        assertTrue(sampled.indexOf("set_default_dtype(torch.float64)") < sampled.indexOf("table = {"), sampled);
        assertTrue(sampled.contains("    rows = torch.tensor(batches[t - 1])\n    optimizer.zero_grad()"), sampled);
        assertTrue(sampled.contains("    rows = all_rows\n    print("), sampled);
        assertEquals(batches(numpy), batches(sampled));
        assertFalse(PythonProgram.pytorch(session(Sampling.ALL)).contains("batches"));
    }

    private static String batches(String program) {
        int from = program.indexOf("batches = [");
        return program.substring(from, program.indexOf("\n]", from));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mean(u) | torch.mean(table[\"u\"][rows])",
                "sum(u) | (n * torch.mean(table[\"u\"][rows]))",
                "mean(sqrt(u)) | torch.mean(torch.sqrt(table[\"u\"][rows]))",
                "mean(max(u, 2)) | torch.mean(torch.maximum(table[\"u\"][rows], torch.tensor(2.0)))",
                "mean(where(u > 1, u, 2)) | torch.mean(torch.where((1.0 * (table[\"u\"][rows] > 1.0)) != 0, table[\"u\"][rows], torch.tensor(2.0)))",
            })
    void means_are_those_of_pytorch(String formula, String python) throws Mistake {
        assertEquals(
                List.of("return " + python),
                Formula.read(formula, List.of("u", "v")).python(PythonLibrary.TORCH));
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
