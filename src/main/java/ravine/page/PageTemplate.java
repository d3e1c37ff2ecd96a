package ravine.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import ravine.file.ShippedText;

/** The page without its content: {@code resources/ravine/page}, style and scripts within. */
final class PageTemplate {

    private static final String FOLDER = "/ravine/page/";
    private static final String STYLE = "page.css";

    /** In the order in which they run, as one script. */
    private static final List<String> SCRIPTS = List.of(
            "numbers.js",
            "drawing.js",
            "picture.js",
            "chart.js",
            "scatter.js",
            "view.js",
            "table.js",
            "player.js",
            "lesson.js",
            "page.js");

    private PageTemplate() {}

    /** The page with a title and a content in which no tag begins. */
    static String filled(String title, String content) {
        var style = resource(STYLE);
        var script =
                SCRIPTS.stream().map(PageTemplate::resource).collect(Collectors.joining("", "'use strict';\n", ""));
        var policy =
                "default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
                        .formatted(hash(script), hash(style));
        return fill(
                resource("page.html"),
                List.of(
                        "POLICY",
                        policy,
                        "TITLE",
                        PageText.escaped(title),
                        "STYLE",
                        style,
                        "CONTENT",
                        content,
                        "SCRIPT",
                        script));
    }

    /** Puts each text in the place of its name, which stands there as {@code {{NAME}}}; the places follow one another as the names do. */
    private static String fill(String template, List<String> namesAndTexts) {
        var out = new StringBuilder();
        int from = 0;
        for (int i = 0; i < namesAndTexts.size(); i += 2) {
            var place = "{{" + namesAndTexts.get(i) + "}}";
            int at = template.indexOf(place, from);
            if (at < 0) {
                throw new IllegalStateException("the page has no place " + place);
            }
            out.append(template, from, at).append(namesAndTexts.get(i + 1));
            from = at + place.length();
        }
        return out.append(template, from, template.length()).toString();
    }

    private static String resource(String name) {
        return ShippedText.of(FOLDER + name).replace("\r\n", "\n");
    }

    /** The hash by which a policy names a script or a style. */
    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
