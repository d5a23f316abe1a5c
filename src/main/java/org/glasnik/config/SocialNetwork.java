package org.glasnik.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A service on which unions have accounts. */
public enum SocialNetwork {
  BLUESKY("Bluesky", "https://bsky.app/profile/"),
  FACEBOOK("Facebook", "https://www.facebook.com/"),
  INSTAGRAM("Instagram", "https://www.instagram.com/"),
  LINKEDIN("LinkedIn", "https://www.linkedin.com/company/"),
  MASTODON("Mastodon", ""),
  TELEGRAM("Telegram", "https://t.me/"),
  THREADS("Threads", "https://www.threads.net/@"),
  TIKTOK("TikTok", "https://www.tiktok.com/@"),
  VIBER("Viber", "https://chats.viber.com/"),
  VK("VK", "https://vk.com/"),
  WHATSAPP("WhatsApp", "https://wa.me/"),
  X("X", "https://x.com/"),
  YOUTUBE("YouTube", "https://www.youtube.com/@");

  private final String label;
  private final String accounts;

  SocialNetwork(String label, String accounts) {
    this.label = label;
    this.accounts = accounts;
  }

  /** Its name as it calls itself, in every language. */
  public String label() {
    return label;
  }

  /** Its name in union.yaml. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SocialNetwork> find(String id) {
    return Arrays.stream(values()).filter(n -> n.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(SocialNetwork::id).toList();
  }

  /** The address of an account given by its name; nothing if no account can have that name. */
  Optional<String> address(String account) {
    String name = account.startsWith("@") ? account.substring(1) : account;
    if (this == MASTODON) {
      int at = name.indexOf('@');
      return at > 0 && isName(name.substring(0, at)) && isName(name.substring(at + 1))
          ? Optional.of("https://" + name.substring(at + 1) + "/@" + name.substring(0, at))
          : Optional.empty();
    }
    if (this == WHATSAPP) {
      return PhoneNumber.parse(account).map(phone -> accounts + phone.digits().substring(1));
    }
    return isName(name) ? Optional.of(accounts + name) : Optional.empty();
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || "._-".indexOf(c) >= 0);
  }
}
