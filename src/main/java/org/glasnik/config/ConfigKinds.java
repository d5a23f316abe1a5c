package org.glasnik.config;

import java.util.List;
import org.glasnik.language.Languages;
import org.glasnik.source.bind.RecordBinder;
import org.glasnik.source.bind.ValueKind;

/** The kinds of values that settings are made of; front matter uses many of them as well. */
public final class ConfigKinds {

  private static final RecordBinder BINDER = new RecordBinder(all());

  private ConfigKinds() {}

  /** The kinds of this package. */
  public static List<ValueKind<?>> all() {
    return List.of(
        new LocalizedTextKind(),
        new SocialLinksKind(),
        new MenuKind(),
        new LanguageKind(),
        new LanguageOverridesKind(),
        new FallbackKind(),
        ValueKind.ofText(UnionId.class, "union id", Ids.JSON_SCHEMA, UnionId::parse, Ids.HINT),
        ValueKind.ofText(TopicId.class, "topic id", Ids.JSON_SCHEMA, TopicId::parse, Ids.HINT),
        ValueKind.ofText(
            ScriptRule.Script.class,
            "script",
            ScriptRule.Script.JSON_SCHEMA,
            ScriptRule.Script::parse,
            "write its code, such as Cyrl or Latn"),
        ValueKind.ofText(
            EmailAddress.class,
            "e-mail address",
            EmailAddress.JSON_SCHEMA,
            EmailAddress::parse,
            "write only the address, for example office@example.org"),
        ValueKind.ofText(
            PhoneNumber.class,
            "telephone number",
            PhoneNumber.JSON_SCHEMA,
            PhoneNumber::parse,
            "write it with the country's code, for example \"+387 33 123 456\""),
        ValueKind.ofText(
            CountryCode.class,
            "country code",
            CountryCode.JSON_SCHEMA,
            CountryCode::parse,
            "write the two capital letters of ISO 3166, for example BA"),
        ValueKind.ofText(
            Colour.class,
            "colour",
            Colour.JSON_SCHEMA,
            Colour::parse,
            "write # and six digits of 0-9 and a-f, in quotes: \"#b3001b\""),
        ValueKind.ofText(
            BaseUrl.class,
            "base URL",
            BaseUrl.JSON_SCHEMA,
            BaseUrl::parse,
            "write where the site will stand, for example https://rail.example.org/ or"
                + " https://example.org/rail/"));
  }

  /** The binder that reads the files of the configuration. */
  public static RecordBinder binder() {
    return BINDER;
  }

  /** Whether this is a language, named without a script, that is written in two. */
  static boolean isTwoScripted(String language) {
    Languages languages = Languages.builtIn();
    return !language.contains("-")
        && languages.inAllScripts(language).stream()
            .anyMatch(found -> !languages.inOtherScripts(found).isEmpty());
  }
}
