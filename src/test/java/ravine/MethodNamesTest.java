package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ravine.optimizer.Optimizer;
import ravine.run.Note;
import ravine.run.Recipe;
import ravine.run.Sessions;
import ravine.session.FirstSession;
import ravine.spec.Key;
import ravine.spec.Role;
import ravine.spec.Spec;

/** What a method calls itself, its keys and its memory is known in its own file only: all others ask for the role. */
final class MethodNamesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Path RAVINE = Path.of("src/main/java/ravine");

    /**
     * Where the methods are, and where no method is known at all: there one of these letters is a parameter, a column, or
     * the decay of an average of one's own.
     */
    private static final Set<String> APART = Set.of("optimizer", "modifier", "formula", "data", "average");

    /** The field of a trace that holds the rate of each step, whatever its method calls it. */
    private static final String TRACE = "Json.java: eta";

    /** The word by which other programs call the decay of a velocity. */
    private static final String ELSEWHERE = "Role.java: momentum";

    private static Stream<String> names(Spec<Optimizer> spec) {
        var keys = spec.keys().stream()
                .filter(Key.Numeric.class::isInstance)
                .map(Key.Numeric.class::cast)
                .filter(key -> key.role() != Role.OWN)
                .flatMap(key -> Stream.of(key.name(), key.symbol()));
        var run = Sessions.run(FirstSession.lecture(), new Recipe(spec.standard(), List.of()));
        var memories = run.working(1).notes().stream().filter(Note::memory).map(Note::symbol);
        return Stream.of(Stream.of(spec.id()), keys, memories).flatMap(names -> names);
    }

    @Test
    void no_other_file_knows_the_names_of_a_method() throws IOException {
        Set<String> names = new HashSet<>();
        Optimizer.ALL.specs().forEach(spec -> names(spec).forEach(names::add));
        var found = new ArrayList<String>();
        try (var files = Files.walk(RAVINE)) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")
                            && !APART.contains(
                                    file.getName(RAVINE.getNameCount()).toString()))
                    .toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(names::contains)
                        .forEach(name -> found.add(file.getFileName() + ": " + name));
            }
        }
        assertEquals(List.of(TRACE, ELSEWHERE), found.stream().sorted().toList());
    }
}
