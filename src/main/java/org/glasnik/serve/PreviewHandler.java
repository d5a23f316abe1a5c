package org.glasnik.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glasnik.source.Problem;

/** Answers requests from memory; nothing that a request says ever reaches the disk. */
final class PreviewHandler implements HttpHandler {

  private static final String EVENTS = "/.glasnik/events";

  private final Preview preview;
  private final LiveReload reload;
  private final RequestGate gate;

  PreviewHandler(Preview preview, LiveReload reload, RequestGate gate) {
    this.preview = preview;
    this.reload = reload;
    this.gate = gate;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Headers request = exchange.getRequestHeaders();
    Headers answer = exchange.getResponseHeaders();
    answer.set("Cache-Control", "no-store");
    answer.set("X-Content-Type-Options", "nosniff");
    answer.set("X-Robots-Tag", "noindex");
    answer.set("Cross-Origin-Resource-Policy", "same-origin");
    answer.set("Content-Security-Policy", "frame-ancestors 'self'");
    boolean ours =
        gate.isOurHost(request.get("Host"))
            && gate.isOurOrigin(
                request.getFirst("Origin"),
                request.getFirst("Sec-Fetch-Site"),
                request.getFirst("Sec-Fetch-Mode"));
    if (!ours) {
      say(exchange, 403, "This preview is for this computer only.");
    } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      answer.set("Allow", "GET, HEAD");
      say(exchange, 405, "Only GET and HEAD.");
    } else if (EVENTS.equals(exchange.getRequestURI().toString())) {
      events(exchange);
    } else {
      file(exchange, RequestGate.path(exchange.getRequestURI()));
    }
  }

  private void events(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    if (!reload.add(body)) {
      exchange.close();
    }
  }

  private void file(HttpExchange exchange, Optional<String> asked) throws IOException {
    if (asked.isEmpty()) {
      say(exchange, 404, "There is no such page.");
      return;
    }
    String path = asked.get();
    if (path.isEmpty()) {
      send(exchange, 200, MediaTypes.HTML, start());
    } else if (path.endsWith("/")) {
      show(exchange, path + "index.html");
    } else if (!preview.has(path) && preview.has(path + "/index.html")) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      send(exchange, 302, MediaTypes.HTML, new byte[0]);
    } else {
      show(exchange, path);
    }
  }

  private void show(HttpExchange exchange, String path) throws IOException {
    String type = MediaTypes.of(path);
    Preview.Shown shown = preview.show(path);
    if (shown.bytes() == null) {
      missing(exchange, path, shown.problems());
    } else if (type.equals(MediaTypes.HTML)) {
      send(exchange, 200, type, Overlay.inject(shown.bytes(), addition(shown.problems())));
    } else {
      part(exchange, type, shown.bytes());
    }
  }

  /** Browsers play a video only from a server that gives them pieces of it. */
  private static void part(HttpExchange exchange, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
    ByteRange range =
        ByteRange.parse(exchange.getRequestHeaders().getFirst("Range"), bytes.length).orElse(null);
    if (range == null) {
      send(exchange, 200, type, bytes);
    } else {
      exchange.getResponseHeaders().set("Content-Range", range.header(bytes.length));
      send(exchange, 206, type, Arrays.copyOfRange(bytes, range.first(), range.last() + 1));
    }
  }

  /** The site's own page for what is not there, so that it can be looked at as well. */
  private void missing(HttpExchange exchange, String path, List<Problem> problems)
      throws IOException {
    String union = path.substring(0, Math.max(0, path.indexOf('/')));
    byte[] own = problems.isEmpty() ? preview.show(union + "/404.html").bytes() : null;
    String text =
        "<p>There is no page at this address. <a href=\"/\">All sites of this network</a></p>";
    send(
        exchange,
        404,
        MediaTypes.HTML,
        own != null
            ? Overlay.inject(own, reload.script())
            : Overlay.page("Nothing here", text, addition(problems)));
  }

  private byte[] start() {
    String list =
        preview.unions().stream()
            .map(
                union -> {
                  int count = preview.problems(union).size();
                  String note =
                      count == 0 ? "" : count == 1 ? ": 1 problem" : ": " + count + " problems";
                  String id = Overlay.escape(union);
                  return "<li><a href=\"/" + id + "/\">" + id + "</a>" + note + "</li>";
                })
            .collect(Collectors.joining("\n"));
    String body =
        list.isEmpty()
            ? "<p>There is no site yet.</p>"
            : "<p>Save a file, and the page that you look at shows it.</p><ul>" + list + "</ul>";
    return Overlay.page("Preview", body, addition(preview.problems("")));
  }

  private String addition(List<Problem> problems) {
    return Overlay.panel(problems, preview.failure(), preview.tree()) + reload.script();
  }

  private static void say(HttpExchange exchange, int status, String sentence) throws IOException {
    send(exchange, status, MediaTypes.HTML, Overlay.page(sentence, "", ""));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
    }
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head && bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
