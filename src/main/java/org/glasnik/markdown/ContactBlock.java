package org.glasnik.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import org.glasnik.source.Problem;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** How to reach somebody. */
final class ContactBlock implements BlockKind<ContactBlock.Fields> {

  record Fields(
      @Field(
              value = "The person or office.",
              example = "Legal help desk",
              need = Need.REQUIRED,
              prose = true)
          String name,
      @Field(value = "What they do.", example = "lawyer of the union", prose = true)
          @Nullable String role,
      @Field(value = "With the country's code.", example = "\"+387 33 000 000\"")
          @Nullable String phone,
      @Field(value = "An e-mail address.", example = "help@example.org") @Nullable String email,
      @Field(value = "When somebody is there.", example = "Monday to Friday, 9 to 15", prose = true)
          @Nullable String hours,
      @Field(value = "In which languages, in words.", example = "[English, shqip]", prose = true)
          List<String> languages,
      @Field(value = "Stands below.", example = "Calls are not recorded.", prose = true)
          @Nullable String note) {}

  @Override
  public String name() {
    return "contact";
  }

  @Override
  public String summary() {
    return "A card that says how to reach a person or an office.";
  }

  @Override
  public String example() {
    return """
        ::: contact
        name: Legal help desk
        role: lawyers of the union
        phone: "+387 33 000 000"
        email: help@example.org
        hours: Monday to Friday, 9 to 15
        languages: [English, shqip]
        note: Calls are not recorded.
        :::
        """;
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Text text() {
    return Text.NONE;
  }

  @Override
  public void writePage(EditorBlock<Fields> block, BodyWriter body) {
    boolean page = body.medium == Medium.PAGE;
    Fields fields = block.fields();
    body.out.add(page ? "<div class=\"contact\">\n<p class=\"contact-name\">" : "<p><strong>");
    body.set(fields.name());
    body.out.add(page ? "</p>\n" : "</strong>");
    if (fields.role() != null) {
      body.out.add(page ? "<p class=\"contact-role\">" : ", ");
      body.set(fields.role());
      body.out.add(page ? "</p>\n" : "");
    }
    body.out.add(page ? "" : "</p>\n");
    ways(block, body);
    if (fields.note() != null) {
      body.out.add(page ? "<p class=\"contact-note\">" : "<p>");
      body.set(fields.note());
      body.out.add("</p>\n");
    }
    body.out.add(page ? "</div>\n" : "");
  }

  private static void ways(EditorBlock<Fields> block, BodyWriter body) {
    Fields fields = block.fields();
    boolean any =
        fields.phone() != null
            || fields.email() != null
            || fields.hours() != null
            || !fields.languages().isEmpty();
    if (!any) {
      return;
    }
    body.out.add("<dl>\n");
    if (fields.phone() != null) {
      link(
          BodyMessage.PHONE,
          "phone",
          fields.phone(),
          phone(fields.phone(), block, body),
          block,
          body);
    }
    if (fields.email() != null) {
      link(
          BodyMessage.EMAIL,
          "email",
          fields.email(),
          email(fields.email(), block, body),
          block,
          body);
    }
    if (fields.hours() != null) {
      row(BodyMessage.HOURS, fields.hours(), body);
    }
    if (!fields.languages().isEmpty()) {
      row(BodyMessage.LANGUAGES, String.join(", ", fields.languages()), body);
    }
    body.out.add("</dl>\n");
  }

  private static void link(
      BodyMessage word,
      String field,
      String shown,
      String target,
      EditorBlock<Fields> block,
      BodyWriter body) {
    body.out.add("<dt>");
    body.word(word);
    body.out.add("</dt><dd>");
    boolean open =
        !target.isEmpty() && body.links.open(target, block.span(field), Attributes.NONE, false);
    body.literal(shown);
    body.links.close(open);
    body.out.add("</dd>\n");
  }

  private static void row(BodyMessage word, String text, BodyWriter body) {
    body.out.add("<dt>");
    body.word(word);
    body.out.add("</dt><dd>");
    body.set(text);
    body.out.add("</dd>\n");
  }

  private static String phone(String written, EditorBlock<Fields> block, BodyWriter body) {
    String number = written.replaceAll("[\\s()/.\u00a0-]", "");
    if (!number.matches("\\+?[0-9*#]{3,20}")) {
      body.problem(
          Problem.error(
              "phone",
              block.span("phone"),
              "\"" + written + "\" is no phone number",
              "write it with the country's code, for example +387 33 000 000"));
      return "";
    }
    return "tel:" + number;
  }

  private static String email(String written, EditorBlock<Fields> block, BodyWriter body) {
    int at = written.indexOf('@');
    boolean address =
        at > 0
            && at == written.lastIndexOf('@')
            && written.indexOf('.', at + 2) > 0
            && !written.endsWith(".")
            && written.chars().noneMatch(c -> c <= ' ' || "<>()[],;:\\\"?&%#".indexOf(c) >= 0);
    if (!address) {
      body.problem(
          Problem.error(
              "email",
              block.span("email"),
              "\"" + written + "\" is no e-mail address",
              "write one such as office@example.org"));
      return "";
    }
    return "mailto:" + written;
  }

  @Override
  public void writeFeed(EditorBlock<Fields> block, BodyWriter body) {
    writePage(block, body);
  }

  @Override
  public String plain(Fields fields, String text, UnaryOperator<String> set) {
    StringBuilder out = new StringBuilder(fields.name());
    append(out, ", ", fields.role());
    append(out, "\n", fields.phone());
    append(out, "\n", fields.email());
    append(out, "\n", fields.hours() == null ? null : set.apply(fields.hours()));
    return out.toString();
  }

  private static void append(StringBuilder out, String between, @Nullable String text) {
    if (text != null) {
      out.append(between).append(text);
    }
  }
}
