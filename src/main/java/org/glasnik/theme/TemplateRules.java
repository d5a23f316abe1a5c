package org.glasnik.theme;

import freemarker.core.TemplateElement;
import freemarker.core.UndefinedOutputFormat;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/**
 * What a template may not use: everything that reaches Java, runs text as code, switches escaping
 * off, asks for the time or takes the machine's locale. Only what is listed here is allowed, so
 * that a new FreeMarker brings nothing in unseen.
 *
 * <p>Looks at the parsed template: comments and plain text are not concerned.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other way to the parsed template.
final class TemplateRules {

  static final String RULE = "template";

  private static final Set<String> DIRECTIVES =
      words(
          """
          assign attempt autoesc break case compress continue default else elseif function
          global if import include items list local lt macro nested nt on recover return rt
          sep switch t mixed_content
          """);

  private static final Set<String> BUILT_INS =
      words(
          """
          abs blank_to_null boolean c c_lower_case c_upper_case cap_first capitalize ceiling
          chop_linebreak chunk cn contains counter dedent default drop_while empty_to_null
          ends_with ensure_ends_with ensure_starts_with esc exists filter first floor
          has_content has_next if_exists indent index index_of int is_boolean is_collection
          is_collection_ex is_directive is_enumerable is_even_item is_first is_hash is_hash_ex
          is_indexable is_infinite is_last is_macro is_markup_output is_method is_nan
          is_number is_odd_item is_sequence is_string item_cycle item_parity item_parity_cap
          join js_string json_string keep_after keep_after_last keep_before keep_before_last
          keys last last_index_of left_pad length lines lower_abc lower_case map markup_string
          max min namespace number remove_beginning remove_ending replace
          reverse right_pad round seq_contains seq_index_of seq_last_index_of sequence size
          split starts_with string substring switch take_while then trim trim_to_null truncate
          truncate_c truncate_w uncap_first upper_abc upper_case url url_path values word_list
          """);

  private static final Set<String> VARIABLES =
      words(
          """
          args auto_esc caller_template_name current_template_name data_model globals locals
          main main_template_name namespace nested_output output_format vars
          """);

  private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*([A-Za-z_]\\w*)");
  private static final Pattern VARIABLE =
      Pattern.compile("(?<![\\w)\\]\"'.}!?])\\.([A-Za-z_]\\w*)");
  private static final Pattern DIRECTIVE = Pattern.compile("#([a-z_]+)");
  private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

  private final SourcePath path;
  private final List<Problem> problems = new ArrayList<>(0);

  private TemplateRules(SourcePath path) {
    this.path = path;
  }

  /** The problems of a template that was parsed from this file. */
  static List<Problem> check(Template template, SourcePath path) {
    TemplateRules rules = new TemplateRules(path);
    if (!template.getAutoEscaping()
        || template.getOutputFormat() == UndefinedOutputFormat.INSTANCE
        || !template.getOutputFormat().getName().equals("HTML")) {
      rules.refuse(1, 1, "the template switches escaping off in its <#ftl …> line");
    }
    rules.visit(root(template));
    return rules.problems;
  }

  private static Set<String> words(String lines) {
    return Set.of(lines.strip().split("\\s+", -1));
  }

  private static TemplateElement root(Template template) {
    return template.getRootTreeNode();
  }

  private void visit(TemplateElement element) {
    String description = element.getDescription();
    if (!description.startsWith("text ") && !description.startsWith("comment ")) {
      check(element, description);
    }
    for (int i = 0; i < element.getChildCount(); i++) {
      visit((TemplateElement) element.getChildAt(i));
    }
  }

  private void check(TemplateElement element, String description) {
    int line = element.getBeginLine();
    int column = element.getBeginColumn();
    Matcher directive = DIRECTIVE.matcher(description);
    if (directive.lookingAt() && !DIRECTIVES.contains(directive.group(1))) {
      refuse(line, column, "<#" + directive.group(1) + "> is not for themes");
    }
    Matcher builtIn = BUILT_IN.matcher(description);
    while (builtIn.find()) {
      String name = CAPITAL.matcher(builtIn.group(1)).replaceAll("_$1").toLowerCase(Locale.ROOT);
      if (!BUILT_INS.contains(name)) {
        refuse(line, column, "?" + builtIn.group(1) + " is not for themes");
      } else if (hasFlags(name, description, builtIn.end())) {
        refuse(line, column, "?" + builtIn.group(1) + " with flags is not for themes");
      }
    }
    Matcher variable = VARIABLE.matcher(description);
    while (variable.find()) {
      String name = CAPITAL.matcher(variable.group(1)).replaceAll("_$1").toLowerCase(Locale.ROOT);
      if (!VARIABLES.contains(name)) {
        refuse(line, column, "." + variable.group(1) + " is not for themes");
      }
    }
  }

  /** Flags turn texts into regular expressions, and some of those never end. */
  private static boolean hasFlags(String name, String text, int from) {
    int allowed = name.equals("replace") ? 1 : name.equals("split") ? 0 : Integer.MAX_VALUE;
    int depth = 0;
    int commas = 0;
    char quote = 0;
    for (int i = from; i < text.length() && allowed < Integer.MAX_VALUE; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
        if (depth <= 0) {
          break;
        }
      } else if (c == ',' && depth == 1) {
        commas++;
      } else if (depth == 0 && !Character.isWhitespace(c)) {
        break;
      }
    }
    return commas > allowed;
  }

  private void refuse(int line, int column, String what) {
    problems.add(
        Problem.error(
            RULE,
            new SourceSpan(path, line, column, 0),
            what,
            "templates show what their view holds; docs/theme-guide.md lists what they may use"));
  }
}
