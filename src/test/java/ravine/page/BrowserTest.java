package ravine.page;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import ravine.Mistake;
import ravine.session.Gallery;
import ravine.session.Session;

/** Tests in a real browser, which is opened once for all of them. */
abstract class BrowserTest {

    static final String SPACE = " ";
    static final String SHIFT = "\uE008";
    static final String LEFT = "\uE012";
    static final String RIGHT = "\uE014";
    static final String HOME = "\uE011";
    static final String END = "\uE010";
    static final String PAGE_DOWN = "\uE00F";

    /** How much wider the page is than the window. */
    static final String BEYOND = "const e = document.documentElement; return e.scrollWidth - e.clientWidth";

    static Browser browser;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        if (browser == null) {
            browser = Browser.open();
            Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
        }
    }

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        browser.size(1280, 900);
        browser.prefer("prefers-color-scheme", "light");
        browser.log("browser");
        browser.log("performance");
    }

    static Session show(String name) throws Mistake, IOException, InterruptedException {
        var session = Gallery.session(name);
        browser.show(Pages.of(session));
        return session;
    }

    static String step() throws IOException, InterruptedException {
        return browser.text("#step");
    }
}
