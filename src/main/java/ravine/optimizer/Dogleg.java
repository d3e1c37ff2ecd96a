package ravine.optimizer;

import ravine.Symmetric;
import ravine.Vec;

/** The dogleg path: from here down the gradient to where the parabola is lowest that way, then straight to its minimum. */
record Dogleg(Oracle oracle, Vec g, Symmetric h, double radius) {

    /** The last point of the path within the radius; without a minimum the lowest point down the gradient. It is noted as p. */
    Vec step() {
        double length = g.norm();
        if (length == 0) {
            return noted("p = 0", Vec.ZERO);
        }
        var bent = h.times(g);
        double bend = g.dot(bent);
        var edge = g.times(-radius / length);
        var lowest = g.times(-length * length / bend);
        line("Hg = H₁₁·g₁ + H₁₂·g₂; H₂₁·g₁ + H₂₂·g₂", bent);
        oracle.working().line("e = g₁·Hg₁ + g₂·Hg₂", bend);
        if (!(bend > 0)) {
            oracle.working().compare("e ≤ 0", bend, 0);
            return noted("p = −Δ/√(g₁² + g₂²)·g", edge);
        }
        line("c = −(g₁² + g₂²)/e·g", lowest);
        if (isOutside("c", lowest)) {
            return noted("p = −Δ/√(g₁² + g₂²)·g", edge);
        }
        if (!(h.smallestEigenvalue() > 0)) {
            oracle.working()
                    .asked("μ", ", the smallest eigenvalue of H, which is not positive", h.smallestEigenvalue());
            return noted("p = c", lowest);
        }
        var minimum = h.solve(g).times(-1);
        line("n = −(H₂₂·g₁ − H₁₂·g₂)" + OVER + "; −(H₁₁·g₂ − H₁₂·g₁)" + OVER, minimum);
        return isOutside("n", minimum) ? crossing(lowest, minimum.minus(lowest)) : noted("p = n", minimum);
    }

    private static final String OVER = "/(H₁₁·H₂₂ − H₁₂²)";

    private void line(String text, Vec value) {
        oracle.working().line(text, value);
    }

    /** Whether a point is not within the radius, the lowest one down the gradient on it included. */
    private boolean isOutside(String symbol, Vec point) {
        double away = point.norm();
        boolean outside = symbol.equals("c") ? away >= radius : !(away <= radius);
        oracle.working().line("‖" + symbol + "‖ = √(" + symbol + "₁² + " + symbol + "₂²)", away);
        oracle.working().compare("‖" + symbol + "‖" + (outside ? " ≥ Δ" : " ≤ Δ"), away, radius);
        return outside;
    }

    /** Where a leg from {@code corner} leaves the radius. */
    private Vec crossing(Vec corner, Vec leg) {
        double a = leg.dot(leg);
        double b = corner.dot(leg);
        double c = corner.dot(corner) - radius * radius;
        double share = (Math.sqrt(b * b - a * c) - b) / a;
        line("l = n − c", leg);
        oracle.working().line("A = l₁² + l₂²", a);
        oracle.working().line("B = c₁·l₁ + c₂·l₂", b);
        oracle.working().line("C = c₁² + c₂² − Δ²", c);
        oracle.working().line("τ = (√(B² − A·C) − B)/A", share);
        return noted("p = c + τ·l", corner.plus(leg.times(share)));
    }

    private Vec noted(String text, Vec p) {
        oracle.note(text, p);
        return p;
    }
}
