package org.glasnik.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Nu Html Checker, in a Java of its own: it brings another ICU, which must never meet ours.
 * Maven writes where its libraries lie into the file that the property {@code nu.classpath} names.
 */
public final class HtmlChecker {

  private HtmlChecker() {}

  /**
   * What the checker calls an error, in all HTML files of a folder; style sheets are not judged.
   */
  public static List<String> errors(Path folder) throws IOException, InterruptedException {
    Path libraries = Path.of(System.getProperty("nu.classpath", "target/nu.classpath"));
    Path report = Files.createTempFile("html-checker", ".json");
    try {
      Process checker =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-Xss4m",
                  "-cp",
                  Files.readString(libraries).strip(),
                  "nu.validator.client.SimpleCommandLineValidator",
                  "--format",
                  "json",
                  "--stdout",
                  "--exit-zero-always",
                  "--skip-non-html",
                  folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(report.toFile())
              .start();
      int code = checker.waitFor();
      String said = Files.readString(report, StandardCharsets.UTF_8);
      if (code != 0 || !said.startsWith("{")) {
        throw new IOException("the Nu Html Checker ended with " + code + ": " + said);
      }
      return errors(said, folder);
    } finally {
      Files.delete(report);
    }
  }

  private static List<String> errors(String report, Path folder) {
    String root = folder.toUri().toString();
    List<String> errors = new ArrayList<>();
    for (JsonNode message : JsonMapper.shared().readTree(report).get("messages")) {
      if (!message.path("type").asString().equals("info")) {
        errors.add(
            message
                    .path("url")
                    .asString()
                    .replace(root, "")
                    .replace("file:" + folder + File.separator, "")
                + ":"
                + message.path("lastLine").asInt(0)
                + ": "
                + message.path("message").asString()
                + " | "
                + message.path("extract").asString("").replace('\n', ' '));
      }
    }
    return errors;
  }
}
