package ravine.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** As much of Python and NumPy as snippets use; a value is one number or an array of two. Mutable: it remembers names and what was printed. */
final class Python {

    private record Function(List<String> parameters, List<String> body) {}

    private final Map<String, double[]> globals = new HashMap<>(Map.of(
            "math.pi", new double[] {Math.PI},
            "np.pi", new double[] {Math.PI},
            "math.inf", new double[] {Double.POSITIVE_INFINITY},
            "math.nan", new double[] {Double.NaN}));
    private final Map<String, Function> functions = new HashMap<>();
    final List<List<Double>> printed = new ArrayList<>();

    /** Runs a program; its blocks are indented by four. */
    void run(String program) {
        var lines = program.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#") && !line.startsWith("import"))
                .toList();
        run(lines, globals);
    }

    private double[] run(List<String> lines, Map<String, double[]> names) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int end = i + 1;
            while (end < lines.size() && lines.get(end).startsWith("    ")) {
                end++;
            }
            var body = lines.subList(i + 1, end).stream()
                    .map(inner -> inner.substring(4))
                    .toList();
            if (line.startsWith("if ")) {
                if (holds(line.substring(3), names)) {
                    var returned = run(body, names);
                    if (returned.length > 0) {
                        return returned;
                    }
                }
                i = end - 1;
            } else if (line.startsWith("while ")) {
                while (holds(line.substring(6), names)) {
                    run(body, names);
                }
                i = end - 1;
            } else if (line.startsWith("def ")) {
                define(line.substring(4), body);
                i = end - 1;
            } else if (line.startsWith("for t in range(1, ")) {
                int stop = Integer.parseInt(line.replaceAll(".*, (\\d+)\\):", "$1"));
                for (int t = 1; t < stop; t++) {
                    names.put("t", new double[] {t});
                    run(body, names);
                }
                i = end - 1;
            } else if (line.startsWith("return ")) {
                return new Reader(line.substring(7), names).whole();
            } else if (line.startsWith("print(")) {
                printed.add(arguments(line.substring(6, line.length() - 1), names).stream()
                        .map(value -> value[0])
                        .toList());
            } else {
                var sides = line.split(" = ", 2);
                names.put(sides[0], new Reader(sides[1], names).whole());
            }
        }
        return new double[0];
    }

    private boolean holds(String condition, Map<String, double[]> names) {
        return Stream.of(condition.substring(0, condition.length() - 1).split(" and ", -1))
                .allMatch(part -> new Reader(part, names).whole()[0] != 0);
    }

    private void define(String head, List<String> body) {
        var name = head.substring(0, head.indexOf('('));
        var parameters = new ArrayList<String>();
        for (var parameter :
                head.substring(head.indexOf('(') + 1, head.length() - 2).split(", ", -1)) {
            var sides = parameter.split("=", 2);
            parameters.add(sides[0]);
            if (sides.length > 1) {
                globals.put(name + "." + sides[0], new double[] {Double.parseDouble(sides[1])});
            }
        }
        functions.put(name, new Function(parameters, body));
    }

    private List<double[]> arguments(String text, Map<String, double[]> names) {
        return new Reader(text + ")", names).until(')');
    }

    private double[] call(String name, List<double[]> arguments) {
        var first = arguments.get(0);
        if (name.equals("np.zeros")) {
            return new double[(int) first[0]];
        } else if (name.equals("np.sum")) {
            return new double[] {DoubleStream.of(first).sum()};
        } else if (name.equals("np.where")) {
            var then = map(first, arguments.get(1), (chosen, value) -> chosen != 0 ? value : 0);
            var otherwise = map(first, arguments.get(2), (chosen, value) -> chosen != 0 ? 0 : value);
            return map(then, otherwise, (a, b) -> a == 0 ? b : a);
        } else if (PythonMath.ONE.containsKey(name)) {
            return map(first, first, (a, b) -> PythonMath.ONE.get(name).applyAsDouble(a));
        } else if (PythonMath.TWO.containsKey(name)) {
            return map(first, arguments.get(1), PythonMath.TWO.get(name));
        }
        var function = functions.get(name);
        if (function == null) {
            throw new IllegalArgumentException("no function " + name);
        }
        var names = new HashMap<>(globals);
        for (int i = 0; i < function.parameters.size(); i++) {
            var parameter = function.parameters.get(i);
            var value = i < arguments.size() ? arguments.get(i) : globals.get(name + "." + parameter);
            names.put(parameter, value);
        }
        return run(function.body, names);
    }

    private static double[] map(double[] a, double[] b, DoubleBinaryOperator operation) {
        var result = new double[Math.max(a.length, b.length)];
        for (int i = 0; i < result.length; i++) {
            result[i] = operation.applyAsDouble(a[Math.min(i, a.length - 1)], b[Math.min(i, b.length - 1)]);
        }
        return result;
    }

    /** Reads one expression, with Python's precedence, and computes as it goes. */
    private final class Reader {

        private final String text;
        private final Map<String, double[]> names;
        private int at;

        Reader(String text, Map<String, double[]> names) {
            this.text = text.replace(" if ", "?").replace(" else ", ":").replace(" ", "");
            this.names = names;
        }

        double[] whole() {
            var value = choice();
            if (at < text.length()) {
                throw new IllegalArgumentException(text + " at " + at);
            }
            return value;
        }

        private boolean eat(String word) {
            boolean there = text.startsWith(word, at);
            at += there ? word.length() : 0;
            return there;
        }

        /** A value, or that of a case distinction, both of whose cases are computed. */
        private double[] choice() {
            var value = comparison();
            if (!eat("?")) {
                return value;
            }
            boolean holds = comparison()[0] != 0;
            eat(":");
            var otherwise = choice();
            return holds ? value : otherwise;
        }

        private double[] comparison() {
            var value = sum();
            if (eat("!=")) {
                return map(value, sum(), (a, b) -> a != b ? 1 : 0);
            } else if (eat("==")) {
                return map(value, sum(), (a, b) -> a == b ? 1 : 0);
            } else if (eat("<=")) {
                return map(value, sum(), (a, b) -> a <= b ? 1 : 0);
            } else if (eat(">=")) {
                return map(value, sum(), (a, b) -> a >= b ? 1 : 0);
            } else if (eat("<")) {
                return map(value, sum(), (a, b) -> a < b ? 1 : 0);
            }
            return eat(">") ? map(value, sum(), (a, b) -> a > b ? 1 : 0) : value;
        }

        private double[] sum() {
            var value = product();
            while (true) {
                if (eat("+")) {
                    value = map(value, product(), Double::sum);
                } else if (eat("-")) {
                    value = map(value, product(), (a, b) -> a - b);
                } else if (eat("&")) {
                    value = map(value, product(), (a, b) -> a != 0 && b != 0 ? 1 : 0);
                } else {
                    return value;
                }
            }
        }

        private double[] product() {
            var value = signed();
            while (true) {
                if (eat("*")) {
                    value = map(value, signed(), (a, b) -> a * b);
                } else if (eat("%")) {
                    value = map(value, signed(), (a, b) -> a - b * Math.floor(a / b));
                } else if (eat("//")) {
                    value = map(value, signed(), (a, b) -> Math.floor(a / b));
                } else if (eat("/")) {
                    value = map(value, signed(), (a, b) -> a / b);
                } else {
                    return value;
                }
            }
        }

        private double[] signed() {
            return eat("-") ? map(signed(), new double[] {-1}, (a, b) -> a * b) : power();
        }

        private double[] power() {
            var value = atom();
            return eat("**") ? map(value, signed(), Math::pow) : value;
        }

        private double[] atom() {
            if (eat("(")) {
                return until(')').get(0);
            }
            int start = at;
            while (at < text.length() && isPart(text.charAt(at))) {
                at++;
            }
            var word = text.substring(start, at);
            if (Character.isDigit(word.charAt(0))) {
                return new double[] {Double.parseDouble(word)};
            }
            if (eat("(")) {
                if (word.equals("np.array") && eat("[")) {
                    var pair = until(']');
                    until(')');
                    return new double[] {pair.get(0)[0], pair.get(1)[0]};
                }
                return indexed(call(word, until(')')));
            }
            var value = names.get(word);
            if (value == null) {
                throw new IllegalArgumentException("no name " + word);
            }
            return indexed(value);
        }

        private double[] indexed(double[] value) {
            return eat("[") ? new double[] {value[(int) until(']').get(0)[0]]} : value;
        }

        /** A letter of a name or number; the sign of an exponent is one, as in 1.0E-8 or 1e-300. */
        private boolean isPart(char letter) {
            boolean exponent = letter == '-'
                    && Character.toLowerCase(text.charAt(at - 1)) == 'e'
                    && Character.isDigit(text.charAt(at - 2));
            return Character.isLetterOrDigit(letter) || letter == '.' || letter == '_' || exponent;
        }

        /** Values with commas between them, and what closes them. */
        List<double[]> until(char closing) {
            var values = new ArrayList<double[]>();
            while (!eat(closing + "")) {
                values.add(choice());
                eat(",");
            }
            return values;
        }
    }
}
