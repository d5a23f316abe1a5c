package org.glasnik.content;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glasnik.config.CountryCode;
import org.glasnik.config.EmailAddress;
import org.glasnik.config.PhoneNumber;
import org.glasnik.config.TopicId;
import org.glasnik.source.bind.ValueKind;

/** How the values of front matter are written, besides texts, numbers and words. */
final class FieldKinds {

  static final List<ValueKind<?>> ALL =
      List.of(
          new WhenKind(),
          new ReferenceKind(),
          new AssetKind(),
          new TargetKind(),
          ValueKind.ofText(
              LanguageTag.class,
              "language tag",
              "{\"type\":\"string\"}",
              FieldKinds::languageTag,
              "write a language tag such as bs, sq or sr-Latn"),
          ValueKind.ofText(
              CountryCode.class,
              "country code",
              "{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"}",
              CountryCode::parse,
              "write the two capital letters of the country, for example BA"),
          ValueKind.ofText(
              TopicId.class,
              "topic",
              "{\"type\":\"string\"}",
              TopicId::parse,
              "write the id of a topic of topics.yaml"),
          ValueKind.ofText(
              EmailAddress.class,
              "e-mail address",
              "{\"type\":\"string\"}",
              EmailAddress::parse,
              "write it as name@example.org"),
          ValueKind.ofText(
              PhoneNumber.class,
              "telephone number",
              "{\"type\":\"string\"}",
              PhoneNumber::parse,
              "begin with + and the country's code, for example \"+387 00 000 000\""),
          ValueKind.ofText(
              Issn.class,
              "ISSN",
              "{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{3}[0-9Xx]$\"}",
              text -> CheckDigits.isIssn(text) ? Optional.of(new Issn(text)) : Optional.empty(),
              "eight digits as 1234-5679; the last one is computed from the others"),
          ValueKind.ofText(
              Isbn.class,
              "ISBN",
              "{\"type\":\"string\"}",
              text -> CheckDigits.isIsbn(text) ? Optional.of(new Isbn(text)) : Optional.empty(),
              "10 or 13 digits; the last one is computed from the others"));

  private FieldKinds() {}

  private static Optional<LanguageTag> languageTag(String text) {
    try {
      String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
      return tag.equals("und") || text.isEmpty()
          ? Optional.empty()
          : Optional.of(new LanguageTag(tag));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
