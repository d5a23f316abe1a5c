package org.glasnik.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the open pages that there is something new. Only the version is sent; a page that shows
 * another one loads itself again.
 */
final class LiveReload {

  /** More pages than this nobody has open. */
  static final int MOST_PAGES = 64;

  private final Set<OutputStream> pages = ConcurrentHashMap.newKeySet();
  private volatile String version;

  LiveReload(String version) {
    this.version = version;
  }

  String version() {
    return version;
  }

  /** The lines that a page needs to hear of us, which stand in no published site. */
  String script() {
    return """
        <script>
        (() => {
          const shown = "%s";
          const events = new EventSource("/.glasnik/events");
          events.onmessage = (event) => {
            if (event.data !== shown) { events.close(); location.reload(); }
          };
          addEventListener("pagehide", () => events.close());
        })();
        </script>
        """
        .formatted(version);
  }

  /** Keeps a page's connection; false if there are too many. */
  boolean add(OutputStream page) throws IOException {
    if (pages.size() >= MOST_PAGES) {
      return false;
    }
    page.write(message("retry: 500\ndata: " + version + "\n\n"));
    page.flush();
    pages.add(page);
    return true;
  }

  /** Every open page shows something old now. */
  void announce(String newVersion) {
    version = newVersion;
    send("data: " + newVersion + "\n\n");
  }

  /** Finds out which pages were closed. */
  void beat() {
    send(":\n\n");
  }

  void close() {
    for (OutputStream page : pages) {
      end(page);
    }
    pages.clear();
  }

  private void send(String text) {
    Iterator<OutputStream> each = pages.iterator();
    while (each.hasNext()) {
      OutputStream page = each.next();
      try {
        page.write(message(text));
        page.flush();
      } catch (IOException e) {
        each.remove();
        end(page);
      }
    }
  }

  private static void end(OutputStream page) {
    try {
      page.close();
    } catch (IOException e) {
      // It is gone already.
      return;
    }
  }

  private static byte[] message(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
