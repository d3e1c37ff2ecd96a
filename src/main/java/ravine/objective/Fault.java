package ravine.objective;

import java.util.List;

/**
 * The operation of an objective whose result is not finite although its operands are.
 *
 * @param operation its name, such as {@code log}
 * @param undefined whether it has no value there by its nature, as a logarithm of −1 or a division by zero; else the value is
 *     only beyond the largest number
 */
public record Fault(String operation, List<Double> operands, boolean undefined) {

    public Fault {
        operands = List.copyOf(operands);
    }
}
