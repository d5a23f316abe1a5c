package org.glasnik.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceTree;

/** A workspace in memory that is right as it is, and that each test changes in one place. */
final class Workspace {

  private final Map<String, String> files = new LinkedHashMap<>();

  Workspace() {
    with("network.yaml", "name: {en: Bench}\nsecretariat: bench\nunions: [bench]\n");
    with("topics.yaml", "wages: {label: {en: Wages}}\n");
    with("unions/bench/union.yaml", union("https://bench.example.org/"));
  }

  static String union(String baseUrl) {
    return "name: {en: Bench}\nbase_url: " + baseUrl + "\nlanguages: [en]\ncountry: BA\n";
  }

  Workspace with(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** The union's settings with more lines. */
  Workspace and(String lines) {
    return with("unions/bench/union.yaml", union("https://bench.example.org/") + lines + "\n");
  }

  Workspace without(String path) {
    files.remove(path);
    return this;
  }

  Parsed<NetworkConfig> read() {
    return ConfigReader.read(SourceTree.of(files));
  }

  NetworkConfig config() {
    return read().value().orElseThrow();
  }

  UnionConfig union() {
    return config().union(new UnionId("bench")).orElseThrow();
  }

  List<String> told() {
    return read().problems().stream().map(Workspace::line).toList();
  }

  private static String line(Problem p) {
    return p.span().path()
        + ":"
        + p.span().line()
        + ":"
        + p.span().column()
        + (p.isError() ? " " : " warning: ")
        + p.what()
        + " -> "
        + p.hint()
        + " ["
        + p.rule()
        + "]";
  }
}
