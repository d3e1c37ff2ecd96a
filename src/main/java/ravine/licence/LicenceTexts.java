package ravine.licence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** All licences as one text, for the packages of each system. The build writes it. */
final class LicenceTexts {

    private LicenceTexts() {}

    public static void main(String[] none) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(text());
        out.flush();
    }

    /** Each text once, below all that it is for. */
    static String text() {
        var names = new LinkedHashMap<String, ArrayList<String>>();
        for (var shipped : Shipped.all()) {
            var name = "%s %s: %s".formatted(shipped.name(), shipped.version(), shipped.licence());
            names.computeIfAbsent(shipped.text(), text -> new ArrayList<>()).add(name.replace(" :", ":"));
        }
        var all = new StringBuilder();
        names.forEach((text, whose) -> all.append(String.join("\n", whose))
                .append("\n\n")
                .append(text.stripTrailing())
                .append("\n\n")
                .append("-".repeat(80))
                .append("\n\n"));
        return all.toString();
    }
}
