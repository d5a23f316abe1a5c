package org.glasnik.theme;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;

/**
 * The templates of a theme, ready to render. Those that came with the program are parsed when they
 * are first used and run where they are called; with others every template is parsed and judged at
 * once, and each page is rendered on a thread of its own, so that an endless one can be given up.
 */
final class Templates {

  private static final ExecutorService GUARDED =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "template");
            thread.setDaemon(true);
            return thread;
          });

  private final Map<String, SourceFile> files;
  private final boolean guarded;
  private final RenderLimits limits;
  private final Configuration configuration;
  private final TemplateProblems problems;
  private final List<Problem> mistakes = new ArrayList<>(0);

  Templates(ThemeFiles theme, RenderLimits limits) {
    this.files = new TreeMap<>();
    theme
        .files()
        .forEach(
            (path, file) -> {
              if (path.startsWith(ThemeFiles.TEMPLATES)) {
                files.put(path.substring(ThemeFiles.TEMPLATES.length()), file);
              }
            });
    this.guarded = !theme.hasOnlyOurTemplates();
    this.limits = limits;
    this.configuration = configuration(files);
    this.problems = new TemplateProblems(files);
    if (guarded) {
      files.forEach(
          (name, file) ->
              judge(name, file, theme.fromWorkspace().contains(ThemeFiles.TEMPLATES + name)));
    }
  }

  /** What is wrong with the templates themselves, found before any page is rendered. */
  List<Problem> mistakes() {
    return List.copyOf(mistakes);
  }

  boolean has(String name) {
    return files.containsKey(fileName(name));
  }

  /**
   * The page that a template makes of a view.
   *
   * @param name without its ending, such as {@code item-press}
   * @param item what is rendered, for problems
   */
  Parsed<String> render(String name, TemplateHashModel view, SourcePath item) {
    return guarded ? renderGuarded(name, view, item) : renderHere(name, view, item);
  }

  private Parsed<String> renderHere(String name, TemplateHashModel view, SourcePath item) {
    String file = fileName(name);
    try {
      PageWriter page = new PageWriter(limits.characters());
      configuration.getTemplate(file).createProcessingEnvironment(view, page).process();
      return Parsed.of(page.toString());
    } catch (StackOverflowError e) {
      return failed(file, "a macro or function calls itself without an end", item);
    } catch (OutOfMemoryError e) {
      return failed(file, "it takes more memory than there is", item);
    } catch (Exception e) {
      return Parsed.failed(problems.of(e, file, item));
    }
  }

  private Parsed<String> renderGuarded(String name, TemplateHashModel view, SourcePath item) {
    Future<Parsed<String>> page = GUARDED.submit(() -> renderHere(name, view, item));
    try {
      return page.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      page.cancel(true);
      return failed(
          fileName(name),
          "it took longer than " + limits.time().toSeconds() + " seconds and was stopped",
          item);
    } catch (InterruptedException e) {
      page.cancel(true);
      Thread.currentThread().interrupt();
      return failed(fileName(name), "rendering was interrupted", item);
    } catch (ExecutionException e) {
      throw new IllegalStateException("rendering a page threw", e.getCause());
    }
  }

  private Parsed<String> failed(String file, String what, SourcePath item) {
    return Parsed.failed(problems.problem(file, 0, 0, what, "", item));
  }

  private void judge(String name, SourceFile file, boolean isForeign) {
    try {
      Template template = configuration.getTemplate(name);
      if (isForeign) {
        mistakes.addAll(TemplateRules.check(template, file.path()));
      }
      _CoreAPI.addThreadInterruptedChecks(template);
    } catch (ParseException e) {
      mistakes.add(problems.of(e, file.path()));
    } catch (IOException e) {
      throw new IllegalStateException("templates are in memory: " + name, e);
    }
  }

  private static String fileName(String name) {
    return name + ".ftlh";
  }

  private static Configuration configuration(Map<String, SourceFile> files) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(new TemplateFiles(files));
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setURLEscapingCharset("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setObjectWrapper(ViewWrapper.INSTANCE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((exception, environment) -> {});
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setAutoFlush(false);
    return configuration;
  }
}
