package org.glasnik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A real workspace of one union in a temporary folder, with the commands run on it. */
final class Newspaper {

  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

  final Path root;

  Newspaper(Path temporary, String languages) throws IOException {
    root = Files.createDirectories(temporary.toRealPath().resolve("work"));
    write("network.yaml", "name: {en: The <Network>}\nunions: [rail]\n");
    write("topics.yaml", "wages: {label: {en: Wages}}\n");
    write(
        "unions/rail/union.yaml",
        "name: {en: Rail & Tram}\ncountry: BA\nbase_url: https://rail.example.org/\n"
            + "time_zone: Europe/Sarajevo\nlanguages: "
            + languages
            + "\nfallback: none\n");
  }

  Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** A text of the union. */
  Path text(String path, String text) throws IOException {
    return write("unions/rail/content/" + path, text);
  }

  Path file(String path) {
    return root.resolve("unions/rail/content/" + path);
  }

  CommandRun run(String... words) {
    return CommandRun.of(root.resolveSibling("home"), AT, words);
  }

  String status(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "status";
    words[1] = root.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return run(words).said().replace("\r\n", "\n");
  }
}
