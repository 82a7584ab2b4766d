package vn.vankho;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells open pages to load themselves again, by server-sent events. */
final class LiveReload implements HttpHandler, AutoCloseable {
  /** Where pages listen. */
  static final String PATH = "/_changes";

  /** What a page needs to listen. */
  static final String SCRIPT =
      "<script>new EventSource('" + PATH + "').onmessage = () => location.reload();</script>";

  private final Set<HttpExchange> listeners = ConcurrentHashMap.newKeySet();

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    listeners.add(exchange);
    send(exchange, ": listening\n\n");
  }

  /** Makes all open pages load again. */
  void changed() {
    listeners.forEach(listener -> send(listener, "data: changed\n\n"));
  }

  private void send(HttpExchange listener, String event) {
    try {
      listener.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
      listener.getResponseBody().flush();
    } catch (IOException gone) {
      // The page was closed: nobody waits any more.
      listeners.remove(listener);
      listener.close();
    }
  }

  @Override
  public void close() {
    listeners.forEach(HttpExchange::close);
  }
}
