package org.glasnik.content;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.glasnik.config.UnionConfig;
import org.glasnik.language.Language;
import org.glasnik.language.script.MarkedText;
import org.glasnik.markdown.MarkdownBody;
import org.glasnik.markdown.MarkdownOptions;
import org.glasnik.markdown.MarkdownParser;
import org.glasnik.markdown.RawHtml;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceText;
import org.glasnik.source.bind.RecordBinder;
import org.glasnik.source.yaml.FrontMatterSplitter;
import org.glasnik.source.yaml.FrontMatterSplitter.Divided;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * One source file to one typed document. One reader serves all files of a union, on any number of
 * threads.
 */
public final class DocumentReader {

  /** Binds the fields of all types. */
  public static final RecordBinder BINDER = new RecordBinder(FieldKinds.ALL);

  /** A draft may have empty places: nobody publishes it. */
  private static final RecordBinder DRAFT_BINDER = BINDER.forDrafts();

  private final UnionConfig union;
  private final List<ContentType<?>> types;
  private final SourcePath content;
  private final Map<Language, MarkdownParser> parsers = new ConcurrentHashMap<>();

  /**
   * A reader for a union's files.
   *
   * @param types that there are
   */
  public DocumentReader(UnionConfig union, List<ContentType<?>> types) {
    this.union = union;
    this.types = types;
    this.content = union.folder().child("content");
  }

  /**
   * Reads a file of the union's folder of content. Without a value the file is no document that
   * could be published; a problem says why.
   */
  public Parsed<Document> read(SourceFile file) {
    Problems problems = new Problems();
    Document document =
        SourceText.decode(file, problems).map(text -> read(file, text, problems)).orElse(null);
    return Parsed.of(document, problems.list());
  }

  private @Nullable Document read(SourceFile file, String text, Problems problems) {
    Parsed<Divided> divided = FrontMatterSplitter.split(file.path(), text);
    problems.addAll(divided.problems());
    if (divided.value().isEmpty()) {
      return null;
    }
    Divided parts = divided.value().get();
    DocumentName name = DocumentName.of(file.path(), content);
    Parsed<YamlNode> fields = YamlReader.read(file.path(), parts.fields(), parts.fieldsLine());
    problems.addAll(fields.problems());
    YamlNode.Mapping mapping =
        fields.value().map(node -> node instanceof YamlNode.Mapping m ? m : null).orElse(null);
    Language language = language(file, name, mapping, problems);
    MarkdownBody body = language == null ? null : parse(language, file.path(), parts);
    boolean draft = isDraft(mapping);
    if (body != null) {
      body.problems().forEach(problem -> problems.add(draft ? problem.asNotice() : problem));
    }
    ContentType<?> type = type(file, name, mapping, problems);
    if (mapping == null || type == null) {
      return null;
    }
    if (language != null && !union.shows(language, type.id())) {
      warnOfNoReaders(file, mapping, language, problems);
    }
    Meta meta = (draft ? DRAFT_BINDER : BINDER).bind(type.fields(), mapping, problems);
    if (meta == null || body == null || language == null) {
      return null;
    }
    String id = meta.common().id();
    DocumentId item = new DocumentId(union.id(), id == null ? name.item() : id);
    boolean isMarked = MarkedText.isMarked(parts.fields());
    return Document.of(file, item, name.item(), language, type, meta, isMarked, body);
  }

  private static boolean isDraft(YamlNode.@Nullable Mapping fields) {
    YamlNode.Scalar status = FieldSpans.scalar(fields, "status");
    return status != null && status.text().strip().equals("draft");
  }

  private MarkdownBody parse(Language language, SourcePath path, Divided parts) {
    MarkdownParser parser = parsers.get(language);
    if (parser == null) {
      RawHtml rawHtml =
          union.rawHtml() == org.glasnik.config.RawHtml.ESCAPE
              ? RawHtml.ESCAPE
              : RawHtml.SAFE_SUBSET;
      MarkdownOptions options = new MarkdownOptions(language.quotes(), rawHtml);
      parser = parsers.computeIfAbsent(language, l -> new MarkdownParser(options));
    }
    return parser.parse(path, parts.body(), parts.bodyLine());
  }

  private @Nullable ContentType<?> type(
      SourceFile file, DocumentName name, YamlNode.@Nullable Mapping fields, Problems problems) {
    YamlNode.Scalar given = FieldSpans.scalar(fields, "type");
    if (given == null) {
      ContentType<?> byFolder = first(type -> type.folder().equals(name.folder()));
      if (byFolder == null) {
        problems.error(
            "type",
            SourceSpan.whole(file.path()),
            "the folder \"" + name.folder() + "\" does not say what this is",
            "put the file into one of the folders " + folders() + ", or write `type:`");
      }
      return byFolder;
    }
    ContentType<?> byName = first(type -> type.id().equals(given.text()));
    if (byName == null) {
      String ids = String.join(", ", types.stream().map(ContentType::id).toList());
      problems.error(
          "type",
          given.span(),
          "there is no type \"" + given.text() + "\"",
          "the types are " + ids);
    }
    return byName;
  }

  private @Nullable ContentType<?> first(Predicate<ContentType<?>> which) {
    for (ContentType<?> type : types) {
      if (which.test(type)) {
        return type;
      }
    }
    return null;
  }

  private String folders() {
    return String.join(", ", types.stream().map(ContentType::folder).toList());
  }

  private @Nullable Language language(
      SourceFile file, DocumentName name, YamlNode.@Nullable Mapping fields, Problems problems) {
    YamlNode.Scalar given = FieldSpans.scalar(fields, "lang");
    String tag = given == null ? name.tag() : given.text();
    SourceSpan span = given == null ? SourceSpan.whole(file.path()) : given.span();
    if (tag.isEmpty()) {
      problems.error(
          "lang",
          span,
          "neither the file's name nor a field `lang` says which language this is",
          "name the file " + name.item() + "." + union.defaultLanguage() + ".md, or write `lang:`");
      return null;
    }
    if (given != null && !name.tag().isEmpty() && !name.tag().equals(tag)) {
      problems.error(
          "lang",
          span,
          "the file's name says \"" + name.tag() + "\" and the field `lang` says \"" + tag + "\"",
          "leave `lang` out, or rename the file");
    }
    Language language = union.language(tag).orElse(null);
    if (language == null) {
      problems.error(
          "lang",
          span,
          "\"" + tag + "\" is no language that Glasnik knows",
          "the site's languages are " + union.languages());
    }
    return language;
  }

  private static void warnOfNoReaders(
      SourceFile file, YamlNode.Mapping fields, Language language, Problems problems) {
    YamlNode.Scalar given = FieldSpans.scalar(fields, "lang");
    problems.warning(
        "lang",
        given == null ? SourceSpan.whole(file.path()) : given.span(),
        "the site has no pages in \"" + language + "\": this text is not published",
        "add the language to `languages` or to a list of `fallback` in union.yaml, or take the file"
            + " away");
  }
}
