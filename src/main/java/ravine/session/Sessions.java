package ravine.session;

import java.util.List;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;

/** Sessions that ship with the program. */
public final class Sessions {

    private Sessions() {}

    /** The lecture's bowl with three methods: what the window opens with, and the defaults of the command line. */
    public static Session lecture() {
        try {
            return new Session(
                    Formula.read("0.1x₁² + 2x₂²"),
                    new Vec(-5, -2),
                    20,
                    List.of(
                            new Track(Recipe.read("gd:eta=0.4"), 0, true),
                            new Track(Recipe.read("momentum:eta=0.6,beta=0.5"), 1, true),
                            new Track(Recipe.read("adam"), 2, true)),
                    new Box(-6, 6, -3, 3),
                    true,
                    Derivatives.CENTRAL,
                    0,
                    1);
        } catch (Mistake e) {
            throw new IllegalStateException(e);
        }
    }
}
