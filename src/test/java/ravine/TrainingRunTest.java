package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build rehearses for the archive of classes. */
class TrainingRunTest {

    static Stream<List<String>> commands() {
        return TrainingRun.COMMANDS.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_rehearsed_command_does_its_work(List<String> command) {
        var outcome = Outcome.of(command.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
    }
}
