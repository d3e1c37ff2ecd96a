package ravine.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.modifier.Modifier;
import ravine.modifier.Schedule;
import ravine.session.Recipe;
import ravine.spec.InPython;
import ravine.spec.Key;
import ravine.spec.Spec;

/** What a recipe is in Python, those lines only that hold for its settings. */
final class PythonRecipe {

    /** Names of keys that mean something else in Python. */
    private static final Set<String> TAKEN = Set.of("from", "min", "max");

    /** A method or modifier, with the numbers of its keys as assignments and the values that its lines ask for. */
    private record Part(String name, InPython said, List<String> keys, Map<String, String> settings) {

        List<String> lines(String... lines) {
            return Arrays.stream(lines)
                    .filter(line -> !line.startsWith("[")
                            || Stream.of(line.substring(1, line.indexOf(']')).split(",", -1))
                                    .allMatch(this::holds))
                    .map(line -> line.startsWith("[") ? line.substring(line.indexOf(']') + 2) : line)
                    .toList();
        }

        private boolean holds(String condition) {
            int equals = condition.indexOf('=');
            boolean not = condition.charAt(equals - 1) == '!';
            var key = condition.substring(0, not ? equals - 1 : equals);
            return not != condition.substring(equals + 1).equals(settings.get(key));
        }
    }

    private final Recipe recipe;
    private final Part method;
    private final List<Part> schedules = new ArrayList<>();
    private final List<Part> others = new ArrayList<>();

    /** A mistake says which part of the recipe nobody has written in Python. */
    PythonRecipe(Recipe recipe) throws Mistake {
        this.recipe = recipe;
        var kinds = new HashSet<Class<?>>();
        for (var modifier : recipe.modifiers()) {
            var part = part(Modifier.ALL.of(modifier), modifier);
            if (modifier instanceof Schedule) {
                schedules.add(part);
            } else {
                others.add(part);
            }
            if (!kinds.add(modifier.getClass())) {
                throw mistake("A snippet has each modifier once.");
            }
        }
        method = part(recipe.spec(), recipe.optimizer());
    }

    private <T> Part part(Spec<T> spec, T instance) throws Mistake {
        var said = spec.inPython()
                .orElseThrow(() -> mistake(
                        "There is no snippet of %s yet.".formatted(spec.about().name())));
        var numbers = new ArrayList<String>();
        var settings = new HashMap<>(Map.of("schedules", "" + schedules.size()));
        for (var key : spec.keys()) {
            var value = spec.value(instance, key);
            settings.put(key.name(), key.write(value));
            if (key instanceof Key.Numeric) {
                numbers.add(key.name() + (TAKEN.contains(key.name()) ? "_" : "") + " = " + value);
            }
        }
        return new Part(spec.about().name(), said, numbers, settings);
    }

    Mistake mistake(String sentence) {
        return new Mistake(sentence, recipe.text(), 0, recipe.text().length());
    }

    /** The functions of its schedules, called factor1, factor2 …, each of the steps before. */
    List<String> schedules() {
        var lines = new ArrayList<String>();
        for (var part : schedules) {
            var parameters = part.keys.stream().map(key -> ", " + key.replace(" ", ""));
            int number = 1 + schedules.indexOf(part);
            lines.add("def factor%d(k%s):".formatted(number, parameters.collect(Collectors.joining())));
            part.lines(part.said.factor()).forEach(line -> lines.add("    " + line));
            lines.add("");
        }
        return lines;
    }

    /** The product of the schedules' factors after {@code k} steps; empty without schedules. */
    String scale(String k) {
        return IntStream.rangeClosed(1, schedules.size())
                .mapToObj(i -> "factor%d(%s)".formatted(i, k))
                .collect(Collectors.joining(" * "));
    }

    /** The keys of the method and of its modifiers but the schedules, as assignments. */
    List<String> keys() {
        return parts().flatMap(part -> part.keys.stream()).toList();
    }

    /** What its modifiers make of a gradient {@code g}, one expression each. */
    List<String> gradient() {
        return parts().map(part -> part.said.gradient())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<String> start() {
        return parts().flatMap(part -> part.lines(part.said.start()).stream()).toList();
    }

    List<String> step() {
        return parts().flatMap(part -> part.lines(part.said.step()).stream()).toList();
    }

    /** The method as an optimizer of PyTorch, and for each modifier but the schedules a line that follows the gradient; a mistake says what PyTorch lacks. */
    List<String> torch() throws Mistake {
        var lines = new ArrayList<String>();
        for (var part : parts().toList()) {
            var found = part.lines(part.said.torch());
            if (found.isEmpty()) {
                throw mistake("PyTorch has no %s with these settings: take NumPy.".formatted(part.name));
            }
            lines.add(found.get(0));
        }
        return lines;
    }

    private Stream<Part> parts() {
        return Stream.concat(Stream.of(method), others.stream());
    }
}
