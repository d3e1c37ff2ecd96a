package ravine.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.panel.SessionPanel;
import ravine.panel.StepLines;
import ravine.run.Replay;
import ravine.run.Run;
import ravine.spec.DisplayNumber;

/** Each step of each method written out: its formulas, and the same with the numbers that ran. */
final class PageWorking {

    private static final int DIGITS = 4;

    private PageWorking() {}

    /** For each method the lines of each step, none of the start; nothing where there are more steps. */
    static String of(SessionPanel panel, int most) {
        var runs = panel.runs();
        boolean many = runs.stream().mapToInt(Run::last).sum() > most;
        return PackedNumbers.text(PageText.of(
                many ? List.of() : runs.stream().map(PageWorking::lines).toList()));
    }

    private static List<String> lines(Run run) {
        var replay = new Replay(run);
        var names = run.problem().formula().variables();
        return IntStream.rangeClosed(0, run.last())
                .mapToObj(step -> step == 0
                        ? ""
                        : StepLines.of(
                                        replay.working(step).lines(),
                                        names,
                                        value -> DisplayNumber.shortened(value, DIGITS))
                                .stream()
                                .flatMap(List::stream)
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining("\n")))
                .toList();
    }
}
