package org.glasnik.theme.view;

import java.util.List;

/** The member unions of one country; the name is empty for those that gave none. */
public record DirectoryGroupView(String country, List<UnionView> unions) {}
