package ravine.run;

import java.util.List;
import java.util.stream.Collectors;
import ravine.objective.Fault;
import ravine.spec.DisplayNumber;

/** An operation without a finite result as people write it, such as log(−1), √(−3), 1/0 or 0⁻¹ as 0^(−1). */
final class FaultText {

    private static final int DIGITS = 4;

    private FaultText() {}

    static String of(Fault fault) {
        var operands = fault.operands().stream()
                .map(number -> DisplayNumber.shortened(number, DIGITS))
                .toList();
        if (operands.isEmpty()) {
            return "the " + fault.operation() + " over the rows";
        }
        return switch (fault.operation()) {
            case "add" -> infix(operands, " + ");
            case "subtract" -> infix(operands, " − ");
            case "multiply" -> infix(operands, "·");
            case "divide" -> infix(operands, "/");
            case "remainder" -> infix(operands, " % ");
            case "pow" -> infix(operands, "^");
            case "sqrt" -> "√(" + operands.get(0) + ")";
            default -> fault.operation() + "(" + String.join(", ", operands) + ")";
        };
    }

    private static String infix(List<String> operands, String operator) {
        return operands.stream()
                .map(number -> number.startsWith("−") || number.contains("×") ? "(" + number + ")" : number)
                .collect(Collectors.joining(operator));
    }
}
