package org.glasnik.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a page of the documentation shows between its fences. */
public final class Examples {

  private static final Pattern FILE = Pattern.compile("`([a-z0-9/.-]+\\.(?:md|yaml))`");

  private Examples() {}

  /**
   * One text between fences.
   *
   * @param before the paragraph above it
   * @param info the word behind the fence
   */
  public record Example(String before, String info, String text) {

    /** The file that the paragraph above says it is: the last one that it names. */
    public Optional<String> file() {
      List<String> files = FILE.matcher(before).results().map(Example::name).toList();
      return files.isEmpty() ? Optional.empty() : Optional.of(files.get(files.size() - 1));
    }

    private static String name(MatchResult found) {
      return found.group(1);
    }
  }

  /** All examples of a page, in their order. */
  public static List<Example> of(Path page) throws IOException {
    List<Example> examples = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    StringBuilder text = new StringBuilder();
    String info = null;
    boolean newParagraph = true;
    for (String line : Files.readAllLines(page)) {
      if (info != null && line.equals("```")) {
        examples.add(new Example(before.toString(), info, text.toString()));
        info = null;
        before.setLength(0);
      } else if (info != null) {
        text.append(line).append('\n');
      } else if (line.startsWith("```")) {
        info = line.substring(3);
        text.setLength(0);
      } else if (line.isBlank()) {
        newParagraph = true;
      } else {
        if (newParagraph) {
          before.setLength(0);
        }
        newParagraph = false;
        before.append(line).append('\n');
      }
    }
    return examples;
  }
}
