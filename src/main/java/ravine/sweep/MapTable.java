package ravine.sweep;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import ravine.spec.PlainNumber;

/** A map as a table: a line for each cell that has run, with its values of both axes and what became of it. */
public final class MapTable {

    private final RunMap map;
    private final List<String> across;
    private final List<String> upright;
    /** One line after the other has the same room, for there are a hundred thousand. */
    private final StringBuilder line = new StringBuilder();

    private MapTable(RunMap map) {
        this.map = map;
        across = texts(map.plan().across());
        upright = texts(map.plan().upright());
    }

    private static List<String> texts(MapAxis axis) {
        return axis.values().stream().map(PlainNumber::plain).toList();
    }

    /** Writes the lines, the names of the columns first. */
    public static void write(RunMap map, Appendable out) throws IOException {
        var plan = map.plan();
        out.append("%s,%s,f,reached,verdict,minimum\n"
                .formatted(plan.across().name(), plan.upright().name()));
        var table = new MapTable(map);
        for (int cell = 0; cell < plan.cells(); cell++) {
            if (map.has(cell)) {
                out.append(table.line(cell));
            }
        }
    }

    private CharSequence line(int cell) {
        line.setLength(0);
        line.append(across.get(map.plan().column(cell))).append(',');
        line.append(upright.get(map.plan().row(cell))).append(',');
        line.append(PlainNumber.plain(map.value(cell))).append(',');
        number(map.reached(cell), 0);
        line.append(',').append(map.verdict(cell).word()).append(',');
        number(map.attractor(cell), 1);
        return line.append('\n');
    }

    /** A number that is counted from {@code first}, or nothing. */
    private void number(OptionalInt number, int first) {
        if (number.isPresent()) {
            line.append(number.getAsInt() + first);
        }
    }
}
