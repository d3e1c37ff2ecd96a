package ravine.optimizer;

import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;
import ravine.spec.Range;

/** Nelder–Mead: a triangle that crawls downhill by flipping its worst vertex, without gradients. The walk is the best vertex. */
@About(
        id = "neldermead",
        name = "Nelder–Mead",
        source = "Nelder & Mead 1965; Lagarias et al. 1998; scipy.optimize.minimize(method='Nelder-Mead')",
        formula =
                "b, m, w the vertices from best to worst, at first x and x + size along each axis; c = (b + m)/2; w ← c + k(c − w), k = 1 (reflection), 2 (expansion), ½ or −½ (contraction); where none is better m and w go half the way to b (shrink); x ← b")
record NelderMead(
        @Param(
                symbol = "size",
                says = "How far the first triangle reaches along each axis.",
                min = Range.ABOVE_ZERO,
                value = 1,
                from = 0.01,
                to = 10,
                log = true)
        double size)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private @Nullable Simplex simplex;

            @Override
            public void step(Oracle oracle) {
                if (simplex == null) {
                    simplex = new Simplex(oracle, oracle.at(), size);
                } else {
                    simplex.follow(oracle);
                }
                oracle.sketch(new StepGeometry.Triangle(simplex.best(), simplex.middle(), simplex.worst()));
                oracle.note("b", simplex.best());
                oracle.note("m", simplex.middle());
                oracle.note("w", simplex.worst());
                oracle.go(simplex.flip(oracle));
            }
        };
    }
}
