package ravine.contour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where f jumps over levels, of which all processors ask the edges of all levels: where f becomes infinite, nearly all of them belong to the highest. Mutable: it takes the edges that are to
 * be asked, those of each level by any thread.
 */
final class LevelJumps {

    private final BlockedGrid field;
    private final double[] levels;
    private final int[][] suspects;

    LevelJumps(BlockedGrid field, double... levels) {
        this.field = field;
        this.levels = levels;
        suspects = new int[levels.length][0];
    }

    /** The edges on which f may jump over the level of that number. */
    void take(int level, int... edges) {
        suspects[level] = edges;
    }

    /** By level, the edges on which f jumps over it. */
    List<Set<Integer>> over() {
        var levelOf = new ArrayList<Integer>();
        var edgeOf = new ArrayList<Integer>();
        for (int i = 0; i < levels.length; i++) {
            for (int edge : suspects[i]) {
                levelOf.add(i);
                edgeOf.add(edge);
            }
        }
        var jumping = new boolean[edgeOf.size()];
        RowBlocks.of(jumping.length, field.workOfJump(), (first, end) -> {
            for (int k = first; k < end; k++) {
                int edge = edgeOf.get(k);
                jumping[k] = field.jumps(edge >> 1, (edge & 1) == 1, levels[levelOf.get(k)]);
            }
        });
        var over = new ArrayList<Set<Integer>>();
        for (int i = 0; i < levels.length; i++) {
            over.add(new HashSet<>());
        }
        for (int k = 0; k < jumping.length; k++) {
            if (jumping[k]) {
                over.get(levelOf.get(k)).add(edgeOf.get(k));
            }
        }
        return over;
    }
}
