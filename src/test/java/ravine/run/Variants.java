package ravine.run;

import java.util.stream.Stream;
import ravine.optimizer.Optimizer;
import ravine.spec.Key;
import ravine.spec.Spec;

/** A method with another option of one of its choices. */
final class Variants {

    private Variants() {}

    static Stream<Optimizer> of(Spec<Optimizer> spec, Key key) {
        return key instanceof Key.Choices choices
                ? choices.options().stream().map(option -> spec.with(spec.standard(), key, option.value()))
                : Stream.empty();
    }
}
