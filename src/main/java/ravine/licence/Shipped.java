package ravine.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.file.ShippedText;

/** Something that is shipped: the program itself, Java, a library, the typeface; with the whole text of its licence. */
public record Shipped(String name, String version, String licence, String text) {

    private static final String OF_PROGRAM = "/ravine/licences/Apache-2.0.txt";
    private static final String OF_JAVA = "/ravine/licences/GPL-2.0-with-classpath-exception.txt";

    /** Everything, the program first. */
    public static List<Shipped> all() {
        var version = Shipped.class.getPackage().getImplementationVersion();
        var all = new ArrayList<Shipped>();
        all.add(new Shipped("Ravine", version == null ? "" : version, "Apache-2.0", ShippedText.of(OF_PROGRAM)));
        all.add(java());
        var jars = ShippedJar.all();
        for (var library : Library.all()) {
            all.add(of(library, jars.stream().filter(jar -> jar.isOf(library)).toList()));
        }
        return List.copyOf(all);
    }

    private static Shipped java() {
        var text = ShippedText.of(OF_JAVA) + "\nThe notices of Java's parts lie in " + System.getProperty("java.home")
                + "/legal.\n";
        return new Shipped("Java", Runtime.version().toString(), "GPL-2.0 with Classpath exception", text);
    }

    private static Shipped of(Library library, List<ShippedJar> jars) {
        var version = jars.stream().map(ShippedJar::version).distinct().collect(Collectors.joining(", "));
        var texts = Stream.concat(
                library.texts().stream().map(ShippedText::of),
                jars.stream().map(ShippedJar::legal).filter(text -> !text.isBlank()));
        return new Shipped(
                library.name(), version, library.licence(), texts.distinct().collect(Collectors.joining("\n")));
    }
}
