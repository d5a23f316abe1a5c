package org.glasnik.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** FreeMarker's exceptions as problems: one line each, with the place in the theme's file. */
final class TemplateProblems {

  private static final Pattern BLAMED = Pattern.compile("==> (.*?) +\\[in template ");

  private final Map<String, SourceFile> files;

  /**
   * Problems of one theme.
   *
   * @param files the templates by name
   */
  TemplateProblems(Map<String, SourceFile> files) {
    this.files = files;
  }

  /** A template that can't be parsed. */
  Problem of(ParseException e, SourcePath path) {
    PlainWords words = PlainWords.of(e.getEditorMessage());
    return Problem.error(
        TemplateRules.RULE,
        new SourceSpan(path, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()), 0),
        words.what(),
        words.hint());
  }

  /**
   * A template that failed.
   *
   * @param name the template that was asked for
   * @param item what it was rendering
   */
  Problem of(Throwable failure, String name, SourcePath item) {
    if (failure instanceof ParseException parse) {
      return of(parse, path(parse.getTemplateName() == null ? name : parse.getTemplateName()));
    }
    if (failure instanceof TemplateException template) {
      return ofRun(template, name, item);
    }
    if (failure instanceof TemplateNotFoundException
        || failure instanceof MalformedTemplateNameException) {
      return problem(name, 0, 0, "the theme has no template \"" + name + "\"", "", item);
    }
    PlainWords words = PlainWords.of(String.valueOf(failure.getMessage()));
    return problem(name, 0, 0, words.what(), words.hint(), item);
  }

  private Problem ofRun(TemplateException e, String name, SourcePath item) {
    String template = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
    String message = e.getMessageWithoutStackTop();
    if (e instanceof InvalidReferenceException) {
      Matcher blamed = BLAMED.matcher(message);
      String expression =
          blamed.find() ? blamed.group(1) : String.valueOf(e.getBlamedExpressionString());
      return problem(
          template,
          line,
          column,
          "\"" + expression + "\" has no value here",
          "check its name; if it may be missing, write (" + expression + ")! or ask for it with ??",
          item);
    }
    PlainWords words = PlainWords.of(message);
    return problem(template, line, column, words.what(), words.hint(), item);
  }

  /** A problem in a template, naming the item. */
  Problem problem(
      String template, int line, int column, String what, String hint, SourcePath item) {
    return Problem.error(
        TemplateRules.RULE,
        new SourceSpan(path(template), line, column, 0),
        what + " (rendering " + item + ")",
        hint);
  }

  private SourcePath path(@Nullable String template) {
    SourceFile file = template == null ? null : files.get(template);
    return file == null ? SourcePath.of("templates") : file.path();
  }
}
