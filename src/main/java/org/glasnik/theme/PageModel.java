package org.glasnik.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees: the components of its view as variables, and the functions {@code t} and
 * {@code number}.
 */
final class PageModel implements TemplateHashModel {

  private final RecordModel view;
  private final MessageFunction messages;

  PageModel(RecordModel view, MessageFunction messages) {
    this.view = view;
    this.messages = messages;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "t" -> messages;
      case "number" -> messages.number();
      default -> view.get(name);
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
