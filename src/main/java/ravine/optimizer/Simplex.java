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
        var found = found(oracle, centre, away);
        if (found == null) {
            return shrink(oracle);
        }
        vertices[2] = found;
        sort();
        oracle.note("c = (b + m)/2", centre);
        oracle.note("k", found.k);
        return found.equals(vertices[0])
                ? oracle.move("c", centre)
                        .plus("k", found.k)
                        .times("(c − w)", away)
                        .end()
                : oracle.move("b", best()).end();
    }

    /** The vertex that replaces the worst one, or null where only shrinking helps. */
    private @Nullable Vertex found(Oracle oracle, Vec centre, Vec away) {
        var reflected = Vertex.of(oracle, 1, centre.plus(away));
        if (reflected.value < vertices[0].value) {
            var expanded = Vertex.of(oracle, 2, centre.plus(away.times(2)));
            return expanded.value < reflected.value ? expanded : reflected;
        }
        if (reflected.value < vertices[1].value) {
            return reflected;
        }
        boolean outside = reflected.value < vertices[2].value;
        double k = outside ? 0.5 : -0.5;
        var contracted = Vertex.of(oracle, k, centre.plus(away.times(k)));
        boolean better = outside ? contracted.value <= reflected.value : contracted.value < vertices[2].value;
        return better ? contracted : null;
    }

    private Vec shrink(Oracle oracle) {
        var before = vertices[0];
        var toMiddle = middle().minus(before.at);
        var toWorst = worst().minus(before.at);
        vertices[1] = Vertex.of(oracle, 0.5, before.at.plus(toMiddle.times(0.5)));
        vertices[2] = Vertex.of(oracle, -0.5, before.at.plus(toWorst.times(0.5)));
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
