package ravine.optimizer;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import ravine.Vec;

/** The triangle of Nelder–Mead, its vertices kept from best to worst; where f is NaN it counts as infinite. */
final class Simplex {

    /** A corner and f there; {@code k} is the flip by which it came. */
    private record Vertex(double k, Vec at, double value) {

        static Vertex of(Oracle oracle, double k, Vec at) {
            double value = oracle.value(at);
            return new Vertex(k, at, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
        }
    }

    private final Vertex[] vertices;

    Simplex(Oracle oracle, Vec corner, double size) {
        vertices = new Vertex[] {
            Vertex.of(oracle, 0, corner),
            Vertex.of(oracle, 0, corner.plus(new Vec(size, 0))),
            Vertex.of(oracle, 0, corner.plus(new Vec(0, size)))
        };
        sort();
    }

    Vec best() {
        return vertices[0].at;
    }

    Vec middle() {
        return vertices[1].at;
    }

    Vec worst() {
        return vertices[2].at;
    }

    /** Moves the whole triangle so that its best vertex is where the walk was moved meanwhile, if it was. */
    void follow(Oracle oracle) {
        var shift = oracle.at().minus(best());
        if (!shift.equals(Vec.ZERO)) {
            Arrays.setAll(vertices, i -> Vertex.of(oracle, 0, vertices[i].at.plus(shift)));
            sort();
        }
    }

    /** One step of the triangle; returns its best vertex. */
    Vec flip(Oracle oracle) {
        var centre = best().plus(middle()).over(2);
        var away = centre.minus(worst());
        var working = oracle.working();
        working.asked("v", " = f(b)", vertices[0].value);
        working.asked("u", " = f(m)", vertices[1].value);
        working.asked("h", " = f(w)", vertices[2].value);
        working.line("c = (b + m)/2", centre);
        var found = found(oracle, centre, away);
        if (found == null) {
            return shrink(oracle);
        }
        vertices[2] = found;
        sort();
        oracle.note("c", centre);
        oracle.note("k", found.k);
        if (found.equals(vertices[0])) {
            return oracle.move("c", centre)
                    .plus("k", found.k)
                    .times("(c − w)", away)
                    .end();
        }
        working.line("w ← c + k·(c − w)", found.at);
        return oracle.move("b", best()).end();
    }

    /** The vertex that replaces the worst one, or null where only shrinking helps. */
    private @Nullable Vertex found(Oracle oracle, Vec centre, Vec away) {
        var reflected = tried(oracle, 1, centre, away);
        if (isBelow(oracle, "v", reflected.value, vertices[0].value)) {
            oracle.working().know("r", reflected.value);
            var expanded = tried(oracle, 2, centre, away);
            return isBelow(oracle, "r", expanded.value, reflected.value) ? expanded : reflected;
        }
        if (isBelow(oracle, "u", reflected.value, vertices[1].value)) {
            return reflected;
        }
        boolean outside = isBelow(oracle, "h", reflected.value, vertices[2].value);
        oracle.working().know("r", reflected.value);
        var contracted = tried(oracle, outside ? 0.5 : -0.5, centre, away);
        boolean better = outside ? contracted.value <= reflected.value : contracted.value < vertices[2].value;
        String than = outside ? better ? "t ≤ r" : "t > r" : better ? "t < h" : "t ≥ h";
        oracle.working().compare(than, contracted.value, outside ? reflected.value : vertices[2].value);
        return better ? contracted : null;
    }

    /** The vertex of a flip, with f there as t. */
    private static Vertex tried(Oracle oracle, double k, Vec centre, Vec away) {
        var vertex = Vertex.of(oracle, k, centre.plus(away.times(k)));
        oracle.working().asked("k", meaning(k), k);
        oracle.working().line("z = c + k·(c − w)", vertex.at);
        oracle.working().asked("t", " = f(z)", vertex.value);
        return vertex;
    }

    /** What a flip is called. */
    private static String meaning(double k) {
        if (k >= 1) {
            return k > 1 ? ", expansion" : ", reflection";
        }
        return k > 0 ? ", contraction outside" : ", contraction inside";
    }

    private static boolean isBelow(Oracle oracle, String symbol, double value, double than) {
        boolean below = value < than;
        oracle.working().compare("t" + (below ? " < " : " ≥ ") + symbol, value, than);
        return below;
    }

    private Vec shrink(Oracle oracle) {
        var before = vertices[0];
        var toMiddle = middle().minus(before.at);
        var toWorst = worst().minus(before.at);
        vertices[1] = Vertex.of(oracle, 0.5, before.at.plus(toMiddle.times(0.5)));
        vertices[2] = Vertex.of(oracle, -0.5, before.at.plus(toWorst.times(0.5)));
        oracle.working().line("m ← b + ½·(m − b)", vertices[1].at);
        oracle.working().line("w ← b + ½·(w − b)", vertices[2].at);
        sort();
        var from = oracle.move("b", before.at);
        if (vertices[0].equals(before)) {
            return from.end();
        }
        boolean middle = vertices[0].k > 0;
        return from.plus("½", 0.5)
                .times(middle ? "(m − b)" : "(w − b)", middle ? toMiddle : toWorst)
                .end();
    }

    private void sort() {
        Arrays.sort(vertices, Comparator.comparingDouble(Vertex::value));
    }
}
