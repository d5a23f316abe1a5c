package org.glasnik.build;

import java.util.ArrayList;
import java.util.List;
import org.glasnik.config.NetworkConfig;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentName;
import org.glasnik.content.DocumentReader;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourceTree;

/** Reads the documents of all unions, side by side. */
final class Contents {

  private final Workers workers;

  Contents(Workers workers) {
    this.workers = workers;
  }

  /**
   * The documents that could be read, in the order of the unions and their files.
   *
   * @param problems gets what is wrong with them
   */
  List<Document> read(SourceTree tree, NetworkConfig network, List<Problem> problems) {
    List<Document> documents = new ArrayList<>();
    for (UnionConfig union : network.unions()) {
      DocumentReader reader = new DocumentReader(union, ContentTypes.ALL);
      List<SourceFile> files =
          tree.under(union.folder().child("content")).stream()
              .filter(file -> DocumentName.isDocument(file.path()))
              .toList();
      for (Parsed<Document> parsed : workers.map(files, reader::read)) {
        parsed.value().ifPresent(documents::add);
        problems.addAll(parsed.problems());
      }
    }
    return documents;
  }
}
