package vn.vankho.search;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A real browser before a folder that is served as a static host would serve it. */
public final class Chromium implements AutoCloseable {
  private static final List<String> QUIET =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

  private static final String PACKED = "application/octet-stream";

  private final HttpServer server;
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(HttpServer server) {
    this.server = server;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
  }

  /** Serves a folder below a sub-path, as a project page on a shared host is. */
  public static Chromium before(Path folder) throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(here, 0);
    server.createContext("/kho/", exchange -> answer(exchange, folder));
    server.start();
    return new Chromium(server);
  }

  /** The address of a path in the folder. */
  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/kho/" + path;
  }

  /** A new page, gone to a path. */
  public Page open(String path) {
    Page page = browser.newPage();
    page.navigate(address(path));
    return page;
  }

  /** A browser that has nothing in its cache, and keeps nothing behind the page's back. */
  public BrowserContext fresh() {
    return browser.newContext(
        new Browser.NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.BLOCK));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.stop(0);
  }

  private static Path executable() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("these tests need chromium: apt-get install chromium"));
  }

  private static void answer(HttpExchange exchange, Path folder) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring("/kho/".length());
      Path file = folder.resolve(path.endsWith("/") || path.isEmpty() ? path + "index.html" : path);
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      String type = type(file.toString());
      exchange.getResponseHeaders().add("Content-Type", type);
      if (!type.equals(PACKED)) {
        bytes = gzip(bytes);
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      }
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Texts are compressed on their way, as hosts of static sites do. */
  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String type(String name) {
    String end = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')));
    return switch (end) {
      case ".js" -> "text/javascript; charset=utf-8";
      case ".json" -> "application/json";
      case ".html" -> "text/html; charset=utf-8";
      case ".css" -> "text/css";
      case ".svg" -> "image/svg+xml";
      default -> PACKED;
    };
  }
}
