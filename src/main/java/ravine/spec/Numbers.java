package ravine.spec;

/** Numbers as recipes write them. */
public final class Numbers {

    private Numbers() {}

    /** The shortest plain text that reads back as the same double: 5 rather than 5.0, 1e-8 rather than 1.0E-8. */
    public static String plain(double number) {
        var text = Double.toString(number).replace("E", "e");
        return text.replaceFirst("\\.0(?=e|$)", "");
    }
}
