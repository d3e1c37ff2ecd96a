package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Outcome;

/** {@code ravine graph}: a line for each node, in the order of computing. */
final class GraphTest {

    private static List<String> lines(String... arguments) {
        var outcome = Outcome.of(arguments);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.lines();
    }

    @Test
    void nodes_of_the_lectures_bowl_are_these() {
        assertEquals(
                List.of(
                        "node,operation,operands,value,derivative",
                        "1,number,,0.1,25",
                        "2,x1,,-5,-1",
                        "3,number,,2,NaN",
                        "4,pow,2 3,25,0.1",
                        "5,multiply,1 4,2.5,1",
                        "6,x2,,-2,-8",
                        "7,pow,6 3,4,2",
                        "8,multiply,3 7,8,1",
                        "9,add,5 8,10.5,1"),
                lines("graph"));
    }

    /** Each derivative of an input is the gradient that a run with exact gradients begins with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--objective rosenbrock --start=-1.5,2",
                "--objective (a-x)^2+b*(y-x^2)^2 --param b=100 --start=0.5,-1",
                "--session logistic-mixed --start=0.5,-1",
                "--session tanh-network --start=0.5,-1"
            })
    void derivatives_of_the_inputs_are_the_exact_gradient_of_a_trace(String problem) {
        var trace = lines(("trace --gradient exact --steps 0 " + problem).split(" ", -1))
                .get(1)
                .split(",", -1);
        var graph = lines(("graph " + problem).split(" ", -1));
        for (int place = 0; place < 2; place++) {
            var name = "x" + (place + 1);
            var node = graph.stream()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[1].equals(name))
                    .findFirst()
                    .orElseThrow();
            double exact = Double.parseDouble(trace[6 + place]);
            assertEquals(exact, Double.parseDouble(node[4]), 1e-12 * Math.abs(exact));
        }
        var last = graph.get(graph.size() - 1).split(",", -1);
        assertEquals(trace[5], last[3]);
        assertEquals("1", last[4]);
    }

    @Test
    void one_row_has_its_own_numbers() {
        var all = lines("graph", "--objective", "mean((t-x1)^2)+0*x2", "--data", "temperatures", "--at", "1,1");
        var one = lines(
                "graph", "--objective", "mean((t-x1)^2)+0*x2", "--data", "temperatures", "--at", "1,1", "--row", "2");
        assertTrue(one.get(1).startsWith("1,t,,-3.3,"), one.get(1));
        assertEquals(all.size(), one.size());
        assertTrue(one.stream().anyMatch(line -> line.contains(",mean,")));
        assertEquals("8.6", one.get(2).split(",", -1)[4]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void graph_is_drawn(String ending, @TempDir Path folder) throws IOException {
        var file = folder.resolve("graph." + ending);
        lines("graph", "--at=-5,-2", "--title", "Bowl", "-o", file.toString());
        assertTrue(Files.size(file) > 2000);
        if (ending.equals("svg")) {
            var text = Files.readString(file);
            for (var part :
                    List.of("Bowl", "nodes", "edges", "= 10.5", "2a = −10", "b: 1", "∂f/∂x₁ = −1, ∂f/∂x₂ = −8")) {
                assertTrue(text.contains(part), part);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--row 1; there are no data",
                "--session logistic-mixed --row 9999; there is no row 9999; the data have",
                "--session logistic-mixed --row 0; the number of a row is a whole number from 1",
                "--at 1; x1"
            })
    void what_is_wrong_is_said(String options, String said) {
        var outcome = Outcome.of(("graph " + options).split(" ", -1));
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(said), outcome.err());
    }
}
