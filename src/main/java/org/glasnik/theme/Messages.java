package org.glasnik.theme;

import java.util.Map;
import java.util.Optional;
import org.glasnik.language.Language;
import org.glasnik.language.LocalizedFormat;
import org.glasnik.language.Message;
import org.jspecify.annotations.Nullable;

/** The words of a theme in one language, with those of its fallback languages where it has none. */
public final class Messages {

  private final Language language;
  private final LocalizedFormat format;
  private final Map<String, Message> messages;

  Messages(Language language, Map<String, Message> messages) {
    this.language = language;
    this.format = new LocalizedFormat(language);
    this.messages = messages;
  }

  public Language language() {
    return language;
  }

  /** How dates and numbers are written beside these words. */
  public LocalizedFormat format() {
    return format;
  }

  Optional<Message> find(String key) {
    return Optional.ofNullable(messages.get(key));
  }

  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** The message as plain text; the key itself if no language has it. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /** The message as plain text, with values in its places. */
  public String text(String key, Map<String, ? extends @Nullable Object> values) {
    Message message = messages.get(key);
    return message == null ? key : message.format(format, values::get);
  }
}
