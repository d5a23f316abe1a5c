package org.glasnik.theme;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of a view. */
record ListModel(List<?> list) implements TemplateSequenceModel {

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return index >= 0 && index < list.size() ? ViewWrapper.INSTANCE.wrap(list.get(index)) : null;
  }

  @Override
  public int size() {
    return list.size();
  }
}
