package org.glasnik.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glasnik.theme.view.Html;
import org.jspecify.annotations.Nullable;

/**
 * Shows views to templates: records of the view package with their components and nothing else,
 * texts, numbers, booleans, lists and maps. No method of any Java object can be reached, so a
 * template can do nothing but read.
 */
final class ViewWrapper implements ObjectWrapper {

  static final ViewWrapper INSTANCE = new ViewWrapper();

  private ViewWrapper() {}

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Record view) {
      return view instanceof Html html
          ? HTMLOutputFormat.INSTANCE.fromMarkup(html.value())
          : RecordModel.of(view);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof List<?> list) {
      return new ListModel(list);
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map);
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    throw new TemplateModelException("a view can't hold a " + value.getClass().getName());
  }
}
