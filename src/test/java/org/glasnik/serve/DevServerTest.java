package org.glasnik.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.glasnik.build.BuildPlan;
import org.glasnik.build.BuildReport;
import org.glasnik.build.PlanSettings;
import org.glasnik.build.UnionPlan;
import org.glasnik.output.Origin;
import org.glasnik.output.Output;
import org.glasnik.output.OutputPath;
import org.glasnik.serve.PreviewSettings.PortChoice;
import org.glasnik.site.Drafts;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DevServerTest {

  @TempDir Path workspace;
  private final BlockingQueue<Object> rounds = new LinkedBlockingQueue<>();
  private final List<PlanSettings> plans = new ArrayList<>();
  private DevServer server;

  @BeforeEach
  void aPreview() throws Exception {
    Files.writeString(workspace.resolve("secret.txt"), "secret");
    Files.writeString(workspace.resolve("network.yaml"), "name: x\n");
    write("index.html", "<html><body><h1>Rail</h1></body></html>");
    write("news/strike/index.html", "<html><body>Strike</body></html>");
    write("style.css", "body {}");
    server = DevServer.start(settings(0, PortChoice.EXACT));
    nextRound();
  }

  @AfterEach
  void end() throws IOException {
    server.close();
  }

  @Test
  void pagesAreServedWithTheScriptThatReloadsThem() throws IOException {
    String answer = get("/rail/");
    assertThat(answer)
        .startsWith("HTTP/1.1 200 OK")
        .contains("<h1>Rail</h1>", "new EventSource(\"/.glasnik/events\")", "</body></html>")
        .containsIgnoringCase("Content-Type: text/html; charset=utf-8")
        .containsIgnoringCase("Cache-Control: no-store")
        .doesNotContainIgnoringCase("Access-Control");
  }

  @Test
  void otherFilesAreServedAsTheyAre() throws IOException {
    assertThat(get("/rail/style.css")).contains("text/css").endsWith("\r\n\r\nbody {}");
  }

  @Test
  void aFolderWithoutItsSlashLeadsToThePage() throws IOException {
    assertThat(get("/rail/news/strike")).startsWith("HTTP/1.1 302").contains("/rail/news/strike/");
  }

  @Test
  void theStartPageListsTheUnions() throws IOException {
    assertThat(get("/")).contains("<a href=\"/rail/\">rail</a>");
  }

  @Test
  void headHasNoBody() throws IOException {
    assertThat(request("HEAD /rail/ HTTP/1.1", "Host: " + host()))
        .startsWith("HTTP/1.1 200 OK")
        .endsWith("\r\n\r\n");
  }

  @Test
  void draftsAreShownAndAddressesLeadToThePreview() {
    PlanSettings settings = plans.get(0);
    assertThat(settings.drafts()).isEqualTo(Drafts.SHOW);
    assertThat(settings.preview()).isEqualTo(server.address());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/rail/../../secret.txt",
        "/rail/../secret.txt",
        "/rail/..",
        "/..",
        "/.",
        "/./",
        "/rail/./index.html",
        "//secret.txt",
        "//etc/passwd",
        "///etc/passwd",
        "/rail//index.html",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%2fsecret.txt",
        "/..%2Fsecret.txt",
        "/%2e./secret.txt",
        "/.%2e/secret.txt",
        "/%252e%252e/secret.txt",
        "/%252e%252e%252fsecret.txt",
        "/rail/%2e%2e/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "/..%5Csecret.txt",
        "/..\\secret.txt",
        "/rail\\..\\..\\secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/%e0%80%ae%e0%80%ae/secret.txt",
        "/%uff0e%uff0e/secret.txt",
        "/%00",
        "/rail/index.html%00.css",
        "/rail/%0d%0aSet-Cookie:x",
        "/%",
        "/%2",
        "/%zz",
        "/rail/..;/secret.txt",
        "/..;/secret.txt",
        "/file:/etc/passwd",
        "/C:/windows/win.ini",
        "/c:%5cwindows",
        "/rail/CON",
        "/rail/aux.html",
        "/rail/index.html.",
        "/rail/index.html%20",
        "/rail/index.html::$DATA",
        "/.glasnik/manifest/rail",
        "/.glasnik/",
        "/.git/config",
        "/network.yaml",
        "/secret.txt",
        "/unions/rail/content/index.html",
        "/~root/",
        "/rail/%e2%80%ae",
        "/rail/%ff",
        "http://127.0.0.1/rail/",
        "http://evil.example/rail/",
        "file:///etc/passwd",
        "rail/",
        "*",
        "secret.txt"
      })
  void noWayOfWritingAPathLeadsOut(String target) throws IOException {
    String answer = request("GET " + target + " HTTP/1.1", "Host: " + host());
    assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("root:", "name: x");
    assertThat(answer.replace(target, "")).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host: evil.example", "Host: 127.0.0.1", "Host:", "X: y"})
  void otherHostsAreRefused(String header) throws IOException {
    assertThat(request("GET /rail/ HTTP/1.1", header))
        .startsWith("HTTP/1.1 403")
        .doesNotContain("Rail</h1>");
  }

  @Test
  void pagesOfOtherOriginsAreRefused() throws IOException {
    for (String target : List.of("/rail/", "/.glasnik/events")) {
      assertThat(request("GET " + target + " HTTP/1.1", "Host: " + host(), "Origin: http://evil"))
          .startsWith("HTTP/1.1 403");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "FOO"})
  void onlyReadingIsAllowed(String method) throws IOException {
    assertThat(request(method + " /rail/ HTTP/1.1", "Host: " + host())).startsWith("HTTP/1.1 405");
  }

  @Test
  void aSavedFileIsShownAndOpenPagesAreTold() throws Exception {
    try (Socket page = new Socket(InetAddress.getLoopbackAddress(), port())) {
      page.getOutputStream()
          .write(("GET /.glasnik/events HTTP/1.1\r\nHost: " + host() + "\r\n\r\n").getBytes(UTF_8));
      BufferedReader events =
          new BufferedReader(new InputStreamReader(page.getInputStream(), UTF_8));
      String before = nextEvent(events);
      write("index.html", "<html><body><h1>Changed</h1></body></html>");
      assertThat(nextEvent(events)).isNotEqualTo(before);
    }
    nextRound();
    assertThat(get("/rail/")).contains("<h1>Changed</h1>");
  }

  @Test
  void aNewFileInANewFolderIsShown() throws Exception {
    write("press/new/index.html", "<body>new</body>");
    nextRound();
    assertThat(get("/rail/press/new/")).contains("new");
  }

  @Test
  void aMistakeKeepsTheLastGoodPageAndSaysWhereItIs() throws Exception {
    write("index.html", "<html><body>\nthis is <wrong> here\n</body></html>");
    nextRound();
    assertThat(get("/rail/"))
        .startsWith("HTTP/1.1 200")
        .contains("<h1>Rail</h1>")
        .contains("unions/rail/content/index.html:2:10")
        .contains("this is &lt;wrong&gt; here\n         ^^^^^")
        .contains("EventSource");
    assertThat(get("/rail/news/strike/")).contains("Strike", "shadowrootmode");
    assertThat(get("/")).contains("rail</a>: 1 problem");

    write("index.html", "<html><body>mended</body></html>");
    nextRound();
    assertThat(get("/rail/")).contains("mended").doesNotContain("shadowrootmode");
  }

  @Test
  void aNewPageWithAMistakeShowsTheMistake() throws Exception {
    write("new/index.html", "wrong");
    nextRound();
    assertThat(get("/rail/new/")).startsWith("HTTP/1.1 404").contains("content/new/index.html:1:1");
  }

  @Test
  void aRemovedPageIsGone() throws Exception {
    Files.delete(workspace.resolve("unions/rail/content/news/strike/index.html"));
    nextRound();
    assertThat(get("/rail/news/strike/")).startsWith("HTTP/1.1 404");
  }

  @Test
  void aFailureOfTheProgramIsSurvived() throws Exception {
    Files.writeString(workspace.resolve("network.yaml"), "bug, and longer than before\n");
    assertThat(nextRound()).isInstanceOf(IllegalStateException.class);
    assertThat(get("/rail/")).contains("<h1>Rail</h1>", "oops");
    Files.writeString(workspace.resolve("network.yaml"), "well again\n");
    nextRound();
    assertThat(get("/rail/")).contains("<h1>Rail</h1>").doesNotContain("oops");
  }

  @Test
  void editorsOwnFilesAreNoChange() throws Exception {
    write(".index.html.swp", "x");
    write("index.html~", "x");
    write("4913", "x");
    assertThat(rounds.poll(1, TimeUnit.SECONDS)).isNull();
  }

  @Test
  void aPortThatIsTakenIsSteppedOver() throws IOException {
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> DevServer.start(settings(port(), PortChoice.EXACT)))
        .withMessageContaining("port " + port() + " is taken");
    try (DevServer second = DevServer.start(settings(port(), PortChoice.NEXT_FREE))) {
      assertThat(second.address().getPort()).isGreaterThan(port());
    }
  }

  @Test
  void onlyThisComputerIsListenedTo() throws IOException {
    assertThat(server.address()).hasHost("127.0.0.1");
    InetAddress own = InetAddress.getLocalHost();
    if (!own.isLoopbackAddress()) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> new Socket(own, port()).close());
    }
  }

  private PreviewSettings settings(int port, PortChoice choice) {
    return new PreviewSettings(
        workspace,
        this::plan,
        () -> Instant.EPOCH,
        port,
        choice,
        new Desk() {
          @Override
          public void built(BuildReport report, SourceTree tree) {
            rounds.add(report);
          }

          @Override
          public void failed(Throwable failure) {
            rounds.add(failure);
          }
        });
  }

  /** Each file below {@code content} is a page as it is; "wrong" in it is an error. */
  private BuildPlan plan(SourceTree tree, PlanSettings settings) {
    plans.add(settings);
    if (text(tree.file(SourcePath.of("network.yaml")).orElseThrow()).contains("bug")) {
      throw new IllegalStateException("oops");
    }
    SourcePath content = SourcePath.of("unions/rail/content");
    List<Output<?>> outputs = new ArrayList<>();
    for (SourceFile file : tree.under(content)) {
      String text = text(file);
      outputs.add(
          new Output<>(
              OutputPath.of("rail/" + file.path().below(content)),
              "copy/1",
              Origin.of(file.path()),
              () -> text,
              input -> rendered(file.path(), input)));
    }
    return new BuildPlan(List.of(new UnionPlan("rail", outputs, List.of())), List.of());
  }

  private static Parsed<byte[]> rendered(SourcePath path, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf("wrong");
      if (at >= 0) {
        SourceSpan span = new SourceSpan(path, i + 1, at + 1, 5);
        return Parsed.failed(Problem.error("right", span, "this is wrong", "mend it"));
      }
    }
    return Parsed.of(text.getBytes(UTF_8));
  }

  private Object nextRound() throws InterruptedException {
    Object round = rounds.poll(30, TimeUnit.SECONDS);
    assertThat(round).as("a round of the preview").isNotNull();
    return round;
  }

  private static String nextEvent(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = events.readLine();
    }
    assertThat(line).isNotNull();
    return line;
  }

  private void write(String path, String text) throws IOException {
    Path file = workspace.resolve("unions/rail/content/" + path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int port() {
    return server.address().getPort();
  }

  private String host() {
    return "127.0.0.1:" + port();
  }

  private String get(String path) throws IOException {
    return request("GET " + path + " HTTP/1.1", "Host: " + host());
  }

  private String request(String line, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(20_000);
      String request =
          line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String text(SourceFile file) {
    return new String(file.bytes(), UTF_8);
  }
}
