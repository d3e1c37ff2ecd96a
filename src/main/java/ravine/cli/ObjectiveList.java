package ravine.cli;

import java.util.List;
import java.util.Map;
import ravine.Box;
import ravine.Vec;
import ravine.json.JsonText;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.spec.PlainNumber;

/** The objectives that ship with the program. */
record ObjectiveList(List<KnownObjective> objectives) implements Listing {

    static ObjectiveList all() {
        return new ObjectiveList(ObjectiveLibrary.all());
    }

    @Override
    public String plain() {
        return TextTable.plain(objectives.stream()
                .map(objective -> new TextTable.Row(
                        List.of(objective.id(), objective.name()),
                        List.of(objective.formula().text())))
                .toList());
    }

    @Override
    public String markdown() {
        return TextTable.markdown(
                List.of("id", "name", "formula", "start", "what it teaches", "source"),
                objectives.stream()
                        .map(objective -> List.of(
                                "`" + objective.id() + "`",
                                objective.name(),
                                objective.formula().text() + values(objective),
                                PlainNumber.plain(objective.start().x1()) + ", "
                                        + PlainNumber.plain(objective.start().x2()),
                                objective.lesson(),
                                objective.source()))
                        .toList());
    }

    /** The values of parameters, such as ", a = 1, b = 100". */
    private static String values(KnownObjective objective) {
        var words = new StringBuilder();
        objective.formula().values().forEach((name, value) -> words.append(", ")
                .append(name)
                .append(" = ")
                .append(PlainNumber.plain(value)));
        return words.toString();
    }

    /** For each the fields of the library's own file. */
    @Override
    public List<Map<String, Object>> data() {
        return objectives.stream().map(ObjectiveList::entry).toList();
    }

    private static Map<String, Object> entry(KnownObjective objective) {
        var minima = objective.minima().stream()
                .map(minimum -> JsonText.object("at", list(minimum.at()), "value", minimum.value()))
                .toList();
        return JsonText.object(
                "id", objective.id(),
                "name", objective.name(),
                "formula", objective.formula().text(),
                "parameters", objective.formula().values(),
                "domain", list(objective.domain()),
                "start", list(objective.start()),
                "minima", minima,
                "saddles", objective.saddles().stream().map(ObjectiveList::list).toList(),
                "lesson", objective.lesson(),
                "source", objective.source());
    }

    private static List<Double> list(Vec at) {
        return List.of(at.x1(), at.x2());
    }

    private static List<Double> list(Box box) {
        return List.of(box.x1Min(), box.x1Max(), box.x2Min(), box.x2Max());
    }
}
