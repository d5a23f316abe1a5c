package org.glasnik.theme.view;

import java.util.List;

/** The directory of member unions, by country in the order of the page's language. */
public record DirectoryView(PageFrame page, String title, List<DirectoryGroupView> countries) {}
