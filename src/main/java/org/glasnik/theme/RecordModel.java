package org.glasnik.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glasnik.theme.view.Html;
import org.jspecify.annotations.Nullable;

/** A record of a view: its components are readable by name, and nothing else of it is. */
final class RecordModel implements TemplateHashModel {

  /** How to read the components of one class of records; each reader is made at its first use. */
  private static final class Components {

    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

    private final Map<String, RecordComponent> declared = new HashMap<>();
    private final Map<String, MethodHandle> readers = new ConcurrentHashMap<>();

    Components(Class<?> type) {
      for (RecordComponent component : type.getRecordComponents()) {
        declared.put(component.getName(), component);
      }
    }

    @Nullable MethodHandle reader(String name) {
      MethodHandle known = readers.get(name);
      if (known != null) {
        return known;
      }
      RecordComponent component = declared.get(name);
      if (component == null) {
        return null;
      }
      try {
        MethodHandle reader =
            MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(READER);
        readers.put(name, reader);
        return reader;
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("views are public records: " + component, e);
      }
    }
  }

  private static final ClassValue<Components> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
          return new Components(type);
        }
      };

  private static final String VIEWS = Html.class.getPackageName();

  private final Record view;
  private final Components components;

  private RecordModel(Record view) {
    this.view = view;
    this.components = COMPONENTS.get(view.getClass());
  }

  /** Only records of the view package are for templates: the model of a site never gets there. */
  static RecordModel of(Record view) {
    if (!view.getClass().getPackageName().equals(VIEWS)) {
      throw new IllegalArgumentException("not a view: " + view.getClass().getName());
    }
    return new RecordModel(view);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    MethodHandle reader = components.reader(name);
    if (reader == null) {
      return null;
    }
    Object value;
    try {
      value = (Object) reader.invokeExact((Object) view);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("components of records throw nothing checked", e);
    }
    return ViewWrapper.INSTANCE.wrap(value);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
