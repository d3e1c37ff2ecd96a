package ravine.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.modifier.Modifier;
import ravine.run.Recipe;
import ravine.spec.Key;
import ravine.spec.Role;
import ravine.spec.Spec;

/** What a recipe is in Python, those lines only that hold for its settings. */
final class PythonRecipe {

    /** Names of keys that mean something else in Python. */
    private static final Set<String> TAKEN = Set.of("from", "min", "max");

    /** The function that programs begin with. */
    private static final String GRADIENT = "gradient";

    /** The function of a schedule. */
    private static final String FACTOR = "factor";

    private final Recipe recipe;
    private final PythonPart method;
    private final List<PythonPart> schedules = new ArrayList<>();
    private final List<PythonPart> others = new ArrayList<>();

    /** A mistake says which part of the recipe has no program. */
    PythonRecipe(Recipe recipe) throws Mistake {
        this.recipe = recipe;
        var kinds = new HashSet<Class<?>>();
        for (var modifier : recipe.modifiers()) {
            var part = part(Modifier.ALL.of(modifier), modifier);
            (part.numpy().function().equals(FACTOR) ? schedules : others).add(part);
            if (!kinds.add(modifier.getClass())) {
                throw mistake("A snippet has each modifier once.");
            }
        }
        method = part(recipe.spec(), recipe.optimizer());
    }

    private <T> PythonPart part(Spec<T> spec, T instance) throws Mistake {
        var name = spec.about().name();
        var numpy = PythonFile.of("numpy", spec.id())
                .orElseThrow(() -> mistake("There is no snippet of %s yet.".formatted(name)));
        var numbers = new ArrayList<String>();
        var settings = new HashMap<>(Map.of("schedules", "" + schedules.size()));
        for (var key : spec.keys()) {
            var value = spec.value(instance, key);
            settings.put(key.name(), key.write(value));
            if (key instanceof Key.Numeric) {
                numbers.add(variable(key) + " = " + value);
            }
        }
        return new PythonPart(name, numpy, PythonFile.of("torch", spec.id()), numbers, settings);
    }

    private static String variable(Key key) {
        return key.name() + (TAKEN.contains(key.name()) ? "_" : "");
    }

    Mistake mistake(String sentence) {
        return new Mistake(sentence, recipe.text(), 0, recipe.text().length());
    }

    /** The functions of its schedules, called factor1, factor2 …, each of the steps before. */
    List<String> schedules() {
        var lines = new ArrayList<String>();
        for (var part : schedules) {
            var parameters = part.keys().stream().map(key -> ", " + key.replace(" ", ""));
            int number = 1 + schedules.indexOf(part);
            lines.add("def factor%s(k%s):".formatted(number, parameters.collect(Collectors.joining())));
            lines.addAll(block(part));
        }
        return lines;
    }

    private static List<String> block(PythonPart part) {
        var lines = new ArrayList<String>();
        part.lines(part.numpy().body()).forEach(line -> lines.add("    " + line));
        lines.add("");
        return lines;
    }

    /** The product of the schedules' factors after {@code k} steps; empty without schedules. */
    String scale(String k) {
        return IntStream.rangeClosed(1, schedules.size())
                .mapToObj(i -> "factor%s(%s)".formatted(i, k))
                .collect(Collectors.joining(" * "));
    }

    /** The variable that holds the method's rate, if it has one. */
    Optional<String> rate() {
        return recipe.spec().key(Role.RATE).map(PythonRecipe::variable);
    }

    /** The keys of the method and of its modifiers but the schedules, as assignments. */
    List<String> keys() {
        return parts().flatMap(part -> part.keys().stream()).toList();
    }

    /** The functions by which its modifiers change gradients, each of which takes the one before it for {@code gradient}. */
    List<String> gradients() {
        var lines = new ArrayList<String>();
        var before = GRADIENT;
        for (var part : wrapped()) {
            var name = part.numpy().function();
            lines.add("def %s(x):".formatted(name));
            for (var line : block(part)) {
                lines.add(line.replace(GRADIENT + "(", before + "("));
            }
            before = name;
        }
        return lines;
    }

    private List<PythonPart> wrapped() {
        return others.stream()
                .filter(part -> !part.numpy().function().isEmpty())
                .toList();
    }

    List<String> start() {
        return parts().flatMap(part -> part.lines(part.numpy().start()).stream())
                .toList();
    }

    /** The lines of a step, the gradient in them being that which its modifiers made. */
    List<String> step() {
        var wrapped = wrapped();
        var name = wrapped.isEmpty()
                ? GRADIENT
                : wrapped.get(wrapped.size() - 1).numpy().function();
        return parts().flatMap(part -> part.lines(part.numpy().step()).stream())
                .map(line -> line.replace(GRADIENT + "(", name + "("))
                .toList();
    }

    /** Whether it asks for gradients elsewhere than where it stands. */
    boolean looksAhead() {
        return parts().flatMap(part -> part.lines(part.numpy().step()).stream())
                .anyMatch(line -> line.matches(".*\\bgradient\\((?!x\\)).*"));
    }

    /** The method as an optimizer of PyTorch, and for each modifier but the schedules a line that follows the gradient; a mistake says what PyTorch lacks. */
    List<String> torch() throws Mistake {
        var lines = new ArrayList<String>();
        for (var part : parts().toList()) {
            lines.add(part.torch().stream()
                    .flatMap(file -> part.lines(file.start()).stream())
                    .findFirst()
                    .orElseThrow(() ->
                            mistake("PyTorch has no %s with these settings: take NumPy.".formatted(part.name()))));
        }
        return lines;
    }

    private Stream<PythonPart> parts() {
        return Stream.concat(Stream.of(method), others.stream());
    }
}
