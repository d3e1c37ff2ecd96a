package ravine.cli;

import java.util.List;
import java.util.Map;
import ravine.Box;
import ravine.Vec;
import ravine.objective.KnownObjective;
import ravine.objective.ObjectiveLibrary;
import ravine.spec.PlainNumber;

/** The objectives that ship with the program. */
record ObjectiveList(List<KnownObjective> objectives) implements Listing {

    /** An objective as JSON: the fields of the library's own file. */
    record Entry(
            String id,
            String name,
            String formula,
            Map<String, Double> parameters,
            List<Double> domain,
            List<Double> start,
            List<Minimum> minima,
            List<List<Double>> saddles,
            String lesson,
            String source) {}

    /** A minimum as JSON. */
    record Minimum(List<Double> at, double value) {}

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

    @Override
    public List<Entry> data() {
        return objectives.stream().map(ObjectiveList::entry).toList();
    }

    private static Entry entry(KnownObjective objective) {
        return new Entry(
                objective.id(),
                objective.name(),
                objective.formula().text(),
                objective.formula().values(),
                list(objective.domain()),
                list(objective.start()),
                objective.minima().stream()
                        .map(minimum -> new Minimum(list(minimum.at()), minimum.value()))
                        .toList(),
                objective.saddles().stream().map(ObjectiveList::list).toList(),
                objective.lesson(),
                objective.source());
    }

    private static List<Double> list(Vec at) {
        return List.of(at.x1(), at.x2());
    }

    private static List<Double> list(Box box) {
        return List.of(box.x1Min(), box.x1Max(), box.x2Min(), box.x2Max());
    }
}
