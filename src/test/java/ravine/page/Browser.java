package ravine.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium without a screen, led by its driver over the protocol of the W3C, WebDriver: all of it that these tests need. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String server;
    private final String session;
    private final Path folder;

    private Browser(Path program, Path driverProgram) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("ravine-browser");
        driver = new ProcessBuilder(driverProgram.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        server = "http://127.0.0.1:" + port(driver);
        var options = Map.of(
                "binary",
                program.toString(),
                "args",
                List.of(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile")));
        var wanted = Map.of(
                "browserName",
                "chrome",
                "goog:chromeOptions",
                options,
                "goog:loggingPrefs",
                Map.of("browser", "ALL", "performance", "ALL"));
        session = post("/session", Map.of("capabilities", Map.of("alwaysMatch", wanted)))
                .get("sessionId")
                .asText();
    }

    /** A browser, or the end of the test where there is none. */
    static Browser open() throws IOException, InterruptedException {
        var program = NAMES.stream().flatMap(name -> found(name).stream()).findFirst();
        var led = found("chromedriver");
        assumeTrue(
                program.isPresent() && led.isPresent(),
                "Chromium and its driver are not installed here, so the page is not tried in a browser.");
        return new Browser(program.orElseThrow(), led.orElseThrow());
    }

    private static Optional<Path> found(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The port that the driver says; what else it says is read to the end and forgotten. */
    private static String port(Process driver) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.matches(".*started successfully on port \\d+\\.?")) {
                var reader = new Thread(() -> lines.lines().forEach(said -> {}));
                reader.setDaemon(true);
                reader.start();
                return line.replaceAll(".*port (\\d+)\\.?", "$1");
            }
        }
        throw new IOException("the driver of Chromium did not start");
    }

    private JsonNode post(String path, Map<String, ?> content) throws IOException, InterruptedException {
        var body = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(content));
        var request =
                HttpRequest.newBuilder(URI.create(server + path)).POST(body).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        var value = JSON.readTree(answer.body()).get("value");
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + value);
        }
        return value;
    }

    private JsonNode command(String path, Map<String, ?> content) throws IOException, InterruptedException {
        return post("/session/" + session + path, content);
    }

    /** Opens a text as a file, and waits until its page is shown. */
    void show(String text) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("page.html"), text);
        go(file.toUri().toString());
        until("document.querySelector('#picture svg .still path') !== null");
    }

    void go(String address) throws IOException, InterruptedException {
        command("/url", Map.of("url", address));
    }

    /** Puts a file beside the one that is opened. */
    void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    Path folder() {
        return folder;
    }

    /** Waits until an expression holds. */
    void until(String expression) throws IOException, InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!run("return " + expression).asBoolean()) {
            if (System.nanoTime() > end) {
                throw new IOException("it did not come to be so: " + expression);
            }
            Thread.sleep(20);
        }
    }

    /** Goes into a frame of the page. */
    void enter(String selector) throws IOException, InterruptedException {
        var frame = command("/element", Map.of("using", "css selector", "value", selector));
        command("/frame", Map.of("id", frame));
    }

    /** Goes back to the page of which it is a frame. */
    void leave() throws IOException, InterruptedException {
        command("/frame/parent", Map.of());
    }

    /** What a piece of script returns. */
    JsonNode run(String script, Object... values) throws IOException, InterruptedException {
        return command("/execute/sync", Map.of("script", script, "args", List.of(values)));
    }

    String text(String selector) throws IOException, InterruptedException {
        return run("return document.querySelector(arguments[0]).textContent", selector)
                .asText();
    }

    /** Presses and lets go a key, with others held down. */
    void press(String key, String... held) throws IOException, InterruptedException {
        var strokes = Stream.of(
                        Stream.of(held).map(each -> stroke("keyDown", each)),
                        Stream.of(stroke("keyDown", key), stroke("keyUp", key)),
                        Stream.of(held).map(each -> stroke("keyUp", each)))
                .flatMap(each -> each)
                .toList();
        act(Map.of("type", "key", "id", "keys", "actions", strokes));
    }

    private static Map<String, String> stroke(String type, String key) {
        return Map.of("type", type, "value", key);
    }

    /** Moves the pointer to a pixel of the window, and clicks there if so. */
    void point(String kind, double x, double y, boolean click) throws IOException, InterruptedException {
        var move = Map.of("type", "pointerMove", "x", Math.round(x), "y", Math.round(y), "duration", 0);
        var down = Map.of("type", "pointerDown", "button", 0);
        var up = Map.of("type", "pointerUp", "button", 0);
        var actions = click ? List.of(move, down, up) : List.of(move);
        act(Map.of("type", "pointer", "id", kind, "parameters", Map.of("pointerType", kind), "actions", actions));
    }

    private void act(Map<String, ?> input) throws IOException, InterruptedException {
        command("/actions", Map.of("actions", List.of(input)));
    }

    /** Clicks in the middle of an element. */
    void click(String selector) throws IOException, InterruptedException {
        var box = run(
                "const e = document.querySelector(arguments[0]); e.scrollIntoView({block: 'center'});"
                        + "const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]",
                selector);
        point("mouse", box.get(0).asDouble(), box.get(1).asDouble(), true);
    }

    /** A command of the browser's own protocol. */
    JsonNode tools(String command, Map<String, ?> parameters) throws IOException, InterruptedException {
        return command("/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
    }

    /** Makes the window so many pixels large. */
    void size(int width, int height) throws IOException, InterruptedException {
        tools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Says what the system prefers, such as a dark colour scheme. */
    void prefer(String feature, String value) throws IOException, InterruptedException {
        tools("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** What a log has got since it was last asked for: that of the console, {@code browser}, or of the network, {@code performance}. */
    List<String> log(String type) throws IOException, InterruptedException {
        var entries = command("/se/log", Map.of("type", type));
        return entries.findValuesAsText("message");
    }

    @Override
    public void close() {
        try {
            var request = HttpRequest.newBuilder(URI.create(server + "/session/" + session))
                    .DELETE()
                    .build();
            client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException gone) {
            driver.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        driver.destroy();
        delete();
    }

    private void delete() {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
