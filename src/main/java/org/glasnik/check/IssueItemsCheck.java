package org.glasnik.check;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.glasnik.content.Reference;
import org.glasnik.content.type.Issue;
import org.glasnik.content.type.IssueSection;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;

/** An issue names each item once. */
final class IssueItemsCheck extends PageCheck {

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    if (!(page.meta() instanceof Issue issue)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (IssueSection section : issue.sections()) {
      for (Reference item : section.items()) {
        if (!seen.add(item.target())) {
          problems.error(
              "sections",
              item.span(),
              "\"" + item.target() + "\" is in this issue already",
              "take it out of one of its sections");
        }
      }
    }
  }
}
