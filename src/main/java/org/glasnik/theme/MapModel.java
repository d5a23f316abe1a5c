package org.glasnik.theme;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map of a view, with texts as keys. */
final class MapModel implements TemplateHashModelEx2 {

  private final Map<?, ?> map;

  MapModel(Map<?, ?> map) {
    this.map = map;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return ViewWrapper.INSTANCE.wrap(map.get(key));
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    List<?> keys = List.copyOf(ordered().keySet());
    return () -> models(keys.iterator());
  }

  @Override
  public TemplateCollectionModel values() {
    Map<?, ?> ordered = ordered();
    return () -> models(ordered.values().iterator());
  }

  @Override
  public KeyValuePairIterator keyValuePairIterator() {
    Iterator<? extends Map.Entry<?, ?>> entries = ordered().entrySet().iterator();
    return new KeyValuePairIterator() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public KeyValuePair next() {
        return pair(entries.next());
      }
    };
  }

  /** An immutable map of the JDK has another order in every run; here it has that of its keys. */
  private Map<?, ?> ordered() {
    boolean hasNoOrder = map.getClass().getName().startsWith("java.util.ImmutableCollections");
    return hasNoOrder && map.size() > 1 ? new TreeMap<>(map) : map;
  }

  private static KeyValuePair pair(Map.Entry<?, ?> entry) {
    return new KeyValuePair() {
      @Override
      public TemplateModel getKey() {
        return new SimpleScalar(String.valueOf(entry.getKey()));
      }

      @Override
      public @Nullable TemplateModel getValue() throws TemplateModelException {
        return ViewWrapper.INSTANCE.wrap(entry.getValue());
      }
    };
  }

  private static TemplateModelIterator models(Iterator<?> values) {
    return new TemplateModelIterator() {
      @Override
      public boolean hasNext() {
        return values.hasNext();
      }

      @Override
      public @Nullable TemplateModel next() throws TemplateModelException {
        return ViewWrapper.INSTANCE.wrap(values.next());
      }
    };
  }
}
