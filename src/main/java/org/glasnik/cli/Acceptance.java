package org.glasnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.build.SourceFolder;
import org.glasnik.content.Document;
import org.glasnik.content.Translation;
import org.glasnik.content.translation.Original;
import org.glasnik.content.translation.SourceDigest;
import org.glasnik.content.translation.TranslationFields;
import org.glasnik.site.translation.Originals;
import org.glasnik.source.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes into translations that they say what their originals say now. */
final class Acceptance {

  private final Surroundings surroundings;
  private final CommandLine command;
  private final @Nullable String of;
  private final Map<Path, OpenWorkspace> open = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private record Change(TextPlace place, byte[] before, byte[] after, String original) {}

  /**
   * @param of the language of the original, where files do not say it
   */
  Acceptance(Surroundings surroundings, CommandLine command, @Nullable String of) {
    this.surroundings = surroundings;
    this.command = command;
    this.of = of;
  }

  /** Writes all of them, or none if something is wrong with one. */
  int accept(List<String> files, @Nullable Path workspace) throws IOException {
    Instant at = surroundings.clock().get();
    for (String file : files) {
      TextPlace place = TextPlace.of(file, workspace, command);
      OpenWorkspace there = open.get(place.root());
      if (there == null) {
        there = OpenWorkspace.read(place.root(), at);
        open.put(place.root(), there);
      }
      Optional<Document> document = there.document(place.path(), command);
      if (document.isEmpty()) {
        return there.unreadable(place.path(), surroundings);
      }
      if (!prepare(place, document.get(), there)) {
        return ExitCode.CONTENT;
      }
    }
    PrintWriter out = surroundings.out();
    for (Change change : changes) {
      boolean same = Arrays.equals(change.before(), change.after());
      if (!same) {
        new SourceFolder(change.place().root())
            .replace(change.place().file(), change.before(), change.after());
      }
      out.println(
          Printable.of(change.place().path().value())
              + (same ? ": said so already, what " : ": says now what ")
              + Printable.of(change.original())
              + " says");
    }
    return ExitCode.DONE;
  }

  private boolean prepare(TextPlace place, Document document, OpenWorkspace there) {
    List<Document> others = there.room().orElseThrow().others(document);
    Document original = original(document, others);
    byte[] before = document.file().bytes();
    String digest = SourceDigest.of(Original.of(original)).toString();
    String tag = tag(document, original);
    Optional<String> text =
        TranslationFields.write(
            place.path(), new String(before, StandardCharsets.UTF_8), tag, digest);
    if (text.isEmpty()) {
      surroundings
          .err()
          .println(
              "glasnik: the field `translation` of "
                  + Printable.of(place.path().value())
                  + " can't be changed for certain.\n"
                  + "Make it one line and try again: translation: {of: "
                  + tag
                  + "}. All fields together must not be longer than 64 KB.");
      return false;
    }
    changes.add(
        new Change(
            place, before, text.get().getBytes(StandardCharsets.UTF_8), original.path().value()));
    return true;
  }

  /** The language as the file has it, be it one that only the program writes. */
  private String tag(Document document, Document original) {
    Translation translation = document.common().translation();
    return of == null && translation != null && translation.of() != null
        ? translation.of().value()
        : original.writtenIn().tag();
  }

  private Document original(Document document, List<Document> others) {
    if (others.isEmpty()) {
      throw new ParameterException(
          command,
          document.path() + " is in no other language: there is nothing to compare it with");
    }
    Translation translation = document.common().translation();
    String wanted =
        of != null
            ? of
            : translation == null || translation.of() == null ? null : translation.of().value();
    if (wanted == null && others.size() > 1) {
      throw new ParameterException(
          command,
          document.path()
              + " does not say what it was translated from: add --of with one of "
              + tags(others));
    }
    return wanted == null
        ? others.get(0)
        : Originals.in(wanted, others)
            .orElseThrow(
                () ->
                    new ParameterException(
                        command,
                        document.path()
                            + " has no original in "
                            + Printable.of(wanted)
                            + "; add --of with one of "
                            + tags(others)));
  }

  private static String tags(List<Document> documents) {
    return String.join(
        ", ", documents.stream().map(document -> document.writtenIn().tag()).toList());
  }
}
