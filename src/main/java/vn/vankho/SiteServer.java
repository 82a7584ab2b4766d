package vn.vankho;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Shows a built site to browsers on this machine, as a static host would. */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("pdf", "application/pdf"));

  /** Packing what is smaller than this saves nothing. */
  private static final int SMALL = 1024;

  private final Path root;
  private final HttpServer server;
  private final Optional<LiveReload> live;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private SiteServer(Path root, HttpServer server, Optional<LiveReload> live) {
    this.root = root;
    this.server = server;
    this.live = live;
  }

  /**
   * Starts serving.
   *
   * @param root the site's folder
   * @param port the port, or 0 for any free one
   * @throws IOException if the port is taken
   */
  static SiteServer start(Path root, int port) throws IOException {
    return start(root, port, Optional.empty());
  }

  /** The same; pages load themselves again when {@code live} says so. */
  static SiteServer start(Path root, int port, LiveReload live) throws IOException {
    return start(root, port, Optional.of(live));
  }

  private static SiteServer start(Path root, int port, Optional<LiveReload> live)
      throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    SiteServer site = new SiteServer(root.toRealPath(), HttpServer.create(here, 0), live);
    site.server.createContext("/", site::answer);
    live.ifPresent(handler -> site.server.createContext(LiveReload.PATH, handler));
    site.server.setExecutor(site.threads);
    site.server.start();
    return site;
  }

  /** The address of the site's home page. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    live.ifPresent(LiveReload::close);
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Optional<Path> file = find(path);
      if (file.isEmpty()) {
        send(exchange, 404, root.resolve("404.html"));
      } else if (Files.isDirectory(file.get())) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else {
        send(exchange, 200, file.get());
      }
    }
  }

  /** The file of a path; a folder without its slash stands for itself, to be redirected. */
  private Optional<Path> find(String path) throws IOException {
    Path wanted = root.resolve("." + path).normalize();
    if (!wanted.startsWith(root) || Files.notExists(wanted)) {
      return Optional.empty();
    }
    boolean folder = Files.isDirectory(wanted);
    Path file = folder && path.endsWith("/") ? wanted.resolve("index.html") : wanted;
    return Files.exists(file) && file.toRealPath().startsWith(root)
        ? Optional.of(file)
        : Optional.empty();
  }

  private void send(HttpExchange exchange, int status, Path file) throws IOException {
    if (Files.notExists(file)) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    byte[] bytes = bytes(file);
    exchange.getResponseHeaders().set("Content-Type", typeOf(file));
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    if (bytes.length > SMALL && packs(exchange) && typeOf(file).contains("charset")) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      bytes = packed(bytes);
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /** What a file holds, and for a live page what makes it load again. */
  private byte[] bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (live.isEmpty() || !file.toString().endsWith(".html")) {
      return bytes;
    }
    return (new String(bytes, StandardCharsets.UTF_8) + LiveReload.SCRIPT)
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether the browser takes packed answers, as all do; a host for static sites packs words too.
   */
  private static boolean packs(HttpExchange exchange) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (GZIPOutputStream packer = new GZIPOutputStream(out)) {
      packer.write(bytes);
    }
    return out.toByteArray();
  }

  private static String typeOf(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
