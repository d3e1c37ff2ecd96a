package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** README's tables are what the program lists; with -Dreadme.write=true they are written anew. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @ParameterizedTest
    @ValueSource(strings = {"methods", "modifiers"})
    void its_table_is_what_the_program_lists(String what) throws Exception {
        var readme = Files.readString(README);
        var begin = "<!-- list " + what + " --markdown -->\n";
        int start = readme.indexOf(begin) + begin.length();
        int end = readme.indexOf("<!-- end -->", start);
        var listed = Outcome.of("list", what, "--markdown").out();
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, readme.substring(0, start) + listed + readme.substring(end));
        } else {
            assertEquals(listed, readme.substring(start, end));
        }
    }
}
