package org.glasnik.source;

import java.util.Set;

/**
 * The names that belong to tools, not to the person who writes: dot files, and the swap, backup and
 * temporary files of editors. They are never read, and a change in them is no reason to build.
 */
public final class EditorFiles {

  private static final Set<String> NAMES =
      Set.of("4913", "thumbs.db", "desktop.ini", "__macosx", "icon\r");
  private static final Set<String> ENDINGS =
      Set.of("swp", "swo", "swx", "tmp", "temp", "bak", "orig", "rej", "part", "crdownload");

  private EditorFiles() {}

  /** Whether a file or folder of this name is some tool's own. */
  public static boolean isToolsOwn(String name) {
    if (name.startsWith(".") || name.endsWith("~") || name.startsWith("~$")) {
      return true;
    }
    if (name.length() > 2 && name.startsWith("#") && name.endsWith("#")) {
      return true;
    }
    String lower = Ascii.lower(name);
    return NAMES.contains(lower)
        || ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1))
        || lower.endsWith("___jb_tmp___")
        || lower.endsWith("___jb_old___");
  }
}
