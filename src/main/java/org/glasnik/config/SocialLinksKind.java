package org.glasnik.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glasnik.source.Problems;
import org.glasnik.source.bind.Spelling;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.bind.WrongShape;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.glasnik.source.yaml.YamlNode.Sequence;

/** {@code [{telegram: railunion}, {facebook: railunion}]}; the order is the union's choice. */
final class SocialLinksKind implements ValueKind<SocialLinks> {

  @Override
  public Class<SocialLinks> type() {
    return SocialLinks.class;
  }

  @Override
  public SocialLinks read(YamlNode node, Problems problems, String field) {
    List<SocialLink> links = new ArrayList<>();
    List<YamlNode> items = node instanceof Sequence list ? list.items() : List.of(node);
    for (YamlNode item : items) {
      if (item instanceof Mapping mapping) {
        mapping.entries().forEach(entry -> link(entry, problems, field).ifPresent(links::add));
      } else {
        WrongShape.reportNoFields(item, "- telegram: railunion", problems, field);
      }
    }
    return new SocialLinks(links);
  }

  private static Optional<SocialLink> link(Entry entry, Problems problems, String field) {
    Optional<SocialNetwork> network = SocialNetwork.find(entry.name());
    if (network.isEmpty()) {
      problems.error(
          field,
          entry.key().span(),
          "\"" + entry.name() + "\" is not a network that is known here",
          Spelling.hint(entry.name(), SocialNetwork.ids()));
      return Optional.empty();
    }
    if (!(entry.value() instanceof Scalar account)) {
      WrongShape.report(entry.value(), "the name of an account", problems, field);
      return Optional.empty();
    }
    String text = account.text().strip();
    Optional<String> url =
        text.startsWith("https://") && text.indexOf(' ') < 0
            ? Optional.of(text)
            : network.get().address(text);
    if (url.isEmpty()) {
      problems.error(
          field,
          account.span(),
          "\"" + text + "\" is not an account of " + network.get().label(),
          switch (network.get()) {
            case MASTODON -> "write its address, or name and server: \"@rail@social.example\"";
            case WHATSAPP -> "write the number with the country's code: \"+38733123456\"";
            default -> "write its name, or its whole address beginning with https://";
          });
    }
    return url.map(address -> new SocialLink(network.get(), address));
  }

  @Override
  public String describe() {
    return "list of networks with an account each";
  }

  @Override
  public String jsonSchema() {
    StringBuilder properties = new StringBuilder();
    for (String id : SocialNetwork.ids()) {
      properties
          .append(properties.isEmpty() ? "" : ",")
          .append('"')
          .append(id)
          .append("\":{\"type\":\"string\"}");
    }
    String links =
        "{\"type\":\"object\",\"properties\":{" + properties + "},\"additionalProperties\":false}";
    return "{\"anyOf\":[" + links + ",{\"type\":\"array\",\"items\":" + links + "}]}";
  }
}
