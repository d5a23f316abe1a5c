package org.glasnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glasnik.testing.FileTree;
import org.glasnik.testing.GoldenCase;
import org.glasnik.testing.GoldenCase.Built;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole networks to whole sites: each folder below {@code golden/} shows one behaviour. {@code
 * -Dgolden.update=true} writes anew what they promise; the change is then read like any other.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final int THREADS = 2;

  @TempDir private Path temporary;
  private int folders;

  @TestFactory
  Stream<DynamicContainer> theGoldenCase() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("goldens are not rewritten where nobody reads").isNull();
      updateAll();
    }
    return cases().map(each -> dynamicContainer(each.name(), tests(each)));
  }

  private Stream<DynamicNode> tests(GoldenCase golden) {
    return Stream.of(
        dynamicTest("says what it shows", () -> assertThat(golden.story()).isNotBlank()),
        dynamicTest("gives what it promises", () -> golden.check(golden.build(empty(), THREADS))),
        dynamicTest("is written once", () -> isWrittenOnce(golden)),
        dynamicTest("is the same after an earlier state", () -> isTheSameAfter(golden)),
        dynamicTest("is the same by one thread", () -> golden.check(golden.build(empty(), 1))),
        dynamicTest("is the same by four threads", () -> golden.check(golden.build(empty(), 4))),
        dynamicTest("is the same in Turkey", () -> isTheSameIn("tr-TR", "Europe/Istanbul", golden)),
        dynamicTest("is the same far away", () -> isTheSameIn("th-TH", "Pacific/Apia", golden)));
  }

  private void isWrittenOnce(GoldenCase golden) throws IOException {
    Path out = empty();
    golden.build(out, THREADS);
    Built second = golden.build(out, THREADS);
    assertThat(second.written()).isZero();
    golden.check(second);
  }

  /**
   * Every other text comes later. What is not published keeps its earlier state, so it is not
   * asked.
   */
  private void isTheSameAfter(GoldenCase golden) throws IOException {
    if (golden.name().startsWith("invalid-")) {
      return;
    }
    SortedMap<String, byte[]> earlier = new TreeMap<>();
    int texts = 0;
    SortedMap<String, byte[]> now = FileTree.read(golden.network());
    for (String path : now.keySet()) {
      if (!path.endsWith(".md") || texts++ % 2 == 0) {
        earlier.put(path, now.get(path));
      }
    }
    Path network = empty().resolve("network");
    FileTree.write(network, earlier);
    Path out = empty();
    GoldenCase.build(network, out, THREADS);
    FileTree.write(network, now);
    golden.check(GoldenCase.build(network, out, THREADS));
  }

  private void isTheSameIn(String locale, String zone, GoldenCase golden) throws IOException {
    Locale usualLocale = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      golden.check(golden.build(empty(), THREADS));
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }

  private void updateAll() throws IOException {
    for (GoldenCase golden : cases().toList()) {
      golden.update(golden.build(empty(), THREADS));
    }
  }

  private static Stream<GoldenCase> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream().map(GoldenCase::new);
    }
  }

  private Path empty() {
    return temporary.resolve("out-" + folders++);
  }
}
