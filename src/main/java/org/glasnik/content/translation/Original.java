package org.glasnik.content.translation;

import java.util.List;
import java.util.Set;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentReader;
import org.glasnik.content.FieldSpans;
import org.glasnik.markdown.BodyBlock;
import org.glasnik.source.bind.FieldText;
import org.glasnik.source.bind.TranslatedFields;
import org.glasnik.source.yaml.YamlNode;

/**
 * A document as its translators see it: what its own file says, without what its translations share
 * with it.
 *
 * @param fields as they were written
 * @param texts the fields that are translated
 * @param blocks of the text
 */
public record Original(
    Document document, YamlNode.Mapping fields, List<FieldText> texts, List<BodyBlock> blocks) {

  /** Each document has these for itself: none of them is translated. */
  private static final Set<String> OWN = Set.of("translation", "script");

  public static Original of(Document document) {
    YamlNode.Mapping fields = FieldSpans.all(document);
    List<FieldText> texts = fields(document).texts(fields);
    return new Original(document, fields, texts, document.body().blocks());
  }

  static TranslatedFields fields(Document document) {
    return new TranslatedFields(DocumentReader.BINDER, document.type().fields(), OWN);
  }
}
