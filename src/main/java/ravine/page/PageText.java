package ravine.page;

import java.util.List;
import java.util.Map;
import ravine.json.JsonText;

/** JSON as a page holds it. */
final class PageText {

    private PageText() {}

    /** An object in which no tag can begin or end, so that it may stand between the tags of a page. */
    static String of(Map<String, ?> object) {
        return JsonText.of(object).replace("<", "\\u003c").strip();
    }

    /** A list. */
    static String of(List<?> list) {
        return of(JsonText.object("list", list));
    }

    /** A text as HTML says it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\p{Cc}&&[^\\t\\n]]", "\uFFFD");
    }
}
