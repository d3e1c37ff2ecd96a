package ravine.sweep;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import ravine.spec.PlainNumber;

/** A map as a table: a line for each cell with its values of both axes and what became of its run. */
public final class MapTable {

    private MapTable() {}

    /** Writes the lines, the names of the columns first. */
    public static void write(RunMap map, Appendable out) throws IOException {
        var plan = map.plan();
        out.append("%s,%s,f,reached,verdict,minimum\n"
                .formatted(plan.across().name(), plan.upright().name()));
        var across = texts(plan.across());
        var upright = texts(plan.upright());
        // One line after the other in the same room, for there are a hundred thousand.
        var line = new StringBuilder();
        for (int cell = 0; cell < plan.cells(); cell++) {
            line.setLength(0);
            line.append(across.get(plan.column(cell))).append(',');
            line.append(upright.get(plan.row(cell))).append(',');
            line.append(PlainNumber.plain(map.value(cell))).append(',');
            number(line, map.reached(cell), 0);
            line.append(map.verdict(cell).word()).append(',');
            number(line, map.attractor(cell), 1);
            line.setCharAt(line.length() - 1, '\n');
            out.append(line);
        }
    }

    /** A number counted from {@code first}, or nothing, and a comma. */
    private static void number(StringBuilder line, OptionalInt number, int first) {
        if (number.isPresent()) {
            line.append(number.getAsInt() + first);
        }
        line.append(',');
    }

    private static List<String> texts(MapAxis axis) {
        return axis.values().stream().map(PlainNumber::plain).toList();
    }
}
