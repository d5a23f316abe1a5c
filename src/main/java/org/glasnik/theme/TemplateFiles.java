package org.glasnik.theme;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.glasnik.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Hands the templates of one theme to FreeMarker: a closed set of names, so that no include leads
 * anywhere else.
 */
record TemplateFiles(Map<String, SourceFile> byName) implements TemplateLoader {

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return byName.get(name);
  }

  @Override
  public long getLastModified(Object file) {
    return 0;
  }

  @Override
  public Reader getReader(Object file, String encoding) {
    String text = new String(((SourceFile) file).bytes(), StandardCharsets.UTF_8);
    return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  @Override
  public void closeTemplateSource(Object file) {}
}
