package ravine.rest;

import java.util.List;

/**
 * What theory says of an ensemble at rest.
 *
 * @param target the spread for steps that are infinitely short
 * @param corrected that for steps as long as they are
 * @param name what the target is called, such as {@code exp(−f/T)}
 * @param wells the valleys of f, where there are several
 */
public record RestLaw(Spread target, Spread corrected, String name, List<Well> wells) {

    public RestLaw {
        wells = List.copyOf(wells);
    }
}
