package org.glasnik.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows the network's sites to a browser on this computer, and to none on another.
 *
 * <p>Only loopback addresses are listened to, of both kinds where the system has both.
 */
public final class DevServer implements Closeable {

  private static final int PORTS_TO_TRY = 50;
  private static final int THREADS = 32;
  private static final long BEAT_SECONDS = 15;
  private static final List<String> LOOPBACK = List.of("127.0.0.1", "::1");

  static {
    // A client that takes longer than this to say what it wants is let go.
    System.setProperty("sun.net.httpserver.maxReqTime", "20");
  }

  private final List<HttpServer> servers;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, DevServer::daemon);
  private final ScheduledExecutorService checks =
      Executors.newSingleThreadScheduledExecutor(DevServer::daemon);
  private final Preview preview;
  private final LiveReload reload;
  private final SourceWatcher watcher;
  private final AtomicInteger round = new AtomicInteger();
  private final String run;
  private final URI address;

  /**
   * Starts to show the network and to watch its sources.
   *
   * @throws BindException when no port is free
   */
  public static DevServer start(PreviewSettings settings) throws IOException {
    List<HttpServer> servers = bind(settings);
    try {
      return new DevServer(settings, servers);
    } catch (IOException | RuntimeException e) {
      servers.forEach(server -> server.stop(0));
      throw e;
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It beats until the server is closed.
  private DevServer(PreviewSettings settings, List<HttpServer> servers) throws IOException {
    int port = servers.get(0).getAddress().getPort();
    this.servers = servers;
    this.address = URI.create("http://127.0.0.1:" + port + "/");
    // A page that is still open from another run must notice that this one is new.
    this.run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    this.preview = new Preview(settings, address);
    this.reload = new LiveReload(run);
    this.watcher = new SourceWatcher(settings.workspace().toRealPath(), this::rebuild);
    PreviewHandler handler = new PreviewHandler(preview, reload, new RequestGate(port));
    rebuild();
    for (HttpServer server : servers) {
      server.createContext("/", handler);
      server.setExecutor(threads);
      server.start();
    }
    checks.scheduleWithFixedDelay(reload::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** Where the start page is. */
  public URI address() {
    return address;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    preview.stopChecking();
    checks.shutdownNow();
    reload.close();
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }

  private void rebuild() {
    boolean read = preview.read();
    announce();
    if (read) {
      checks.execute(this::check);
    }
  }

  private void check() {
    List<String> before = told();
    preview.check();
    if (!told().equals(before)) {
      announce();
    }
  }

  private void announce() {
    reload.announce(run + "-" + round.incrementAndGet());
  }

  /** What the panels over the pages say. */
  private List<String> told() {
    List<String> told = new ArrayList<>();
    told.add(String.valueOf(preview.failure()));
    preview.unions().forEach(union -> told.add(preview.problems(union).toString()));
    return told;
  }

  private static List<HttpServer> bind(PreviewSettings settings) throws IOException {
    boolean next = settings.choice() == PreviewSettings.PortChoice.NEXT_FREE;
    int last = next ? settings.port() + PORTS_TO_TRY : settings.port();
    BindException taken = new BindException("no port is free");
    for (int port = settings.port(); port <= last; port++) {
      try {
        return bind(port);
      } catch (BindException e) {
        taken = new BindException("port " + port + " is taken by another program");
      }
    }
    throw taken;
  }

  private static List<HttpServer> bind(int wanted) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    int port = wanted;
    for (String loopback : LOOPBACK) {
      try {
        InetAddress host = InetAddress.getByName(loopback);
        servers.add(HttpServer.create(new InetSocketAddress(host, port), 0));
        port = servers.get(0).getAddress().getPort();
      } catch (IOException e) {
        boolean hasOther = !servers.isEmpty() && !isTaken(e);
        if (!hasOther) {
          servers.forEach(server -> server.stop(0));
          throw e;
        }
      }
    }
    return servers;
  }

  /** Not the same as an address that this system does not have, such as ::1 in many containers. */
  private static boolean isTaken(IOException e) {
    return e instanceof BindException && String.valueOf(e.getMessage()).contains("in use");
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "preview", 8L << 20);
    thread.setDaemon(true);
    return thread;
  }
}
