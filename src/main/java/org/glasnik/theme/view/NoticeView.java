package org.glasnik.theme.view;

/**
 * A page that only says something: 404.
 *
 * @param kind names the template and the messages
 */
public record NoticeView(PageFrame page, String kind) {}
