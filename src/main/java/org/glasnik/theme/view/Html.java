package org.glasnik.theme.view;

/**
 * Markup that is safe to be written as it is. Only our own renderers make one; every other text of
 * a view is escaped by the template.
 */
public record Html(String value) {

  public static final Html EMPTY = new Html("");
}
