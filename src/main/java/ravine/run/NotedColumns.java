package ravine.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The noted quantities of runs as columns: "m.1" and "m.2" for the coordinates of m, "g#2.1" for those of a second g in one step. */
public record NotedColumns(List<String> columns) {

    public NotedColumns {
        columns = List.copyOf(columns);
    }

    /** The columns of every quantity that a step of one of the runs notes, in the order in which they first occur. */
    public static NotedColumns of(List<Run> runs) {
        Set<String> columns = new LinkedHashSet<>();
        for (var run : runs) {
            var replay = new Replay(run);
            for (int number = 1; number <= run.last(); number++) {
                columns.addAll(named(replay.working(number).notes()).keySet());
            }
        }
        return new NotedColumns(new ArrayList<>(columns));
    }

    /** The values of a step by column; a column that it lacks is not there. */
    public static Map<String, Double> named(List<Note> notes) {
        var named = new LinkedHashMap<String, Double>();
        var times = new LinkedHashMap<String, Integer>();
        for (var note : notes) {
            int time = times.merge(note.symbol(), 1, Integer::sum);
            var name = time == 1 ? note.symbol() : note.symbol() + "#" + time;
            if (note.values().size() == 1) {
                named.put(name, note.values().get(0));
            } else {
                named.put(name + ".1", note.values().get(0));
                named.put(name + ".2", note.values().get(1));
            }
        }
        return named;
    }
}
