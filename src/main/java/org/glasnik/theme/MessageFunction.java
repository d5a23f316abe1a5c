package org.glasnik.theme;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.core._CoreAPI;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.glasnik.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * {@code t("key")}, {@code t("key", value)}, {@code t("key", {"name": value, …})} in templates.
 *
 * <p>A lone value fills every place of the message, whatever a translator called it; several values
 * fill {@code {0}}, {@code {1}}. If a value is markup, so is the result, and the message's own
 * words are escaped.
 */
final class MessageFunction implements TemplateMethodModelEx {

  /** Hears of keys that no language has. */
  interface MissingKeys {
    void missing(String key, String template, int line, int column);
  }

  private final Messages messages;
  private final MissingKeys missingKeys;

  MessageFunction(Messages messages, MissingKeys missingKeys) {
    this.messages = messages;
    this.missingKeys = missingKeys;
  }

  @Override
  public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel keyModel)) {
      throw new TemplateModelException("t needs the key of a message, a text");
    }
    String key = keyModel.getAsString();
    Optional<Message> found = messages.find(key);
    if (found.isEmpty()) {
      reportMissing(key);
      return new SimpleScalar(key);
    }
    Message message = found.get();
    if (arguments.size() == 1) {
      return new SimpleScalar(message.format(messages.format(), name -> null));
    }
    Values values = new Values(arguments);
    if (!values.holdMarkup(message)) {
      return new SimpleScalar(message.format(messages.format(), values::plain));
    }
    UnaryOperator<String> escape = MessageFunction::escape;
    return HTMLOutputFormat.INSTANCE.fromMarkup(
        message.format(messages.format(), values::markup, escape));
  }

  /** {@code number(n)}: a number as the language writes it. */
  TemplateMethodModelEx number() {
    return arguments -> {
      if (arguments.size() == 1 && arguments.get(0) instanceof TemplateNumberModel number) {
        return new SimpleScalar(
            messages.format().number(new BigDecimal(number.getAsNumber().toString())));
      }
      throw new TemplateModelException("number needs one number");
    };
  }

  @SuppressWarnings("deprecation") // FreeMarker has no other way to the place.
  private void reportMissing(String key) {
    Environment environment = Environment.getCurrentEnvironment();
    TemplateElement[] stack = _CoreAPI.getInstructionStackSnapshot(environment);
    String template = environment.getCurrentTemplate().getName();
    int line = stack.length == 0 ? 0 : stack[0].getBeginLine();
    int column = stack.length == 0 ? 0 : stack[0].getBeginColumn();
    missingKeys.missing(key, template, line, column);
  }

  private static String escape(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  /** What the template gave, by the names of the message's places. */
  private static final class Values {

    private final List<?> arguments;

    Values(List<?> arguments) {
      this.arguments = arguments;
    }

    boolean holdMarkup(Message message) {
      return message.names().stream().anyMatch(n -> model(n) instanceof TemplateHTMLOutputModel);
    }

    @Nullable Object plain(String name) {
      return value(model(name));
    }

    @Nullable Object markup(String name) {
      Object value = value(model(name));
      return value instanceof String text && !(model(name) instanceof TemplateHTMLOutputModel)
          ? escape(text)
          : value;
    }

    private @Nullable TemplateModel model(String name) {
      try {
        Object first = arguments.get(1);
        if (arguments.size() == 2) {
          return first instanceof TemplateHashModel hash && !(first instanceof TemplateScalarModel)
              ? hash.get(name)
              : (TemplateModel) first;
        }
        int index = name.matches("\\d") ? Integer.parseInt(name) + 1 : arguments.size();
        return index < arguments.size() ? (TemplateModel) arguments.get(index) : null;
      } catch (TemplateModelException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }

    private static @Nullable Object value(@Nullable TemplateModel model) {
      try {
        if (model instanceof TemplateNumberModel number) {
          return number.getAsNumber();
        }
        if (model instanceof TemplateHTMLOutputModel html) {
          return HTMLOutputFormat.INSTANCE.getMarkupString(html);
        }
        if (model instanceof TemplateScalarModel text) {
          return text.getAsString();
        }
        return model instanceof TemplateBooleanModel flag ? flag.getAsBoolean() : null;
      } catch (TemplateModelException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }
  }
}
