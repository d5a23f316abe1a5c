/**
 * Which template and message applies and what it may see; the only user of FreeMarker.
 *
 * <p>A theme is a folder: {@code theme.yaml} (name, {@code extends}, colours), {@code
 * templates/*.ftlh}, {@code messages/<tag>.yaml}, {@code assets/} with {@code assets/css/*.css},
 * and {@code style.css}. A template sees the components of its view as variables, and two
 * functions: {@code ${t("news.more")}}, {@code ${t("list.count", items?size)}} (a lone value fills
 * every place of the message), {@code ${t("issue.of", {"number": 3, "year": "2026"})}}; {@code
 * ${number(n)}}.
 */
@NullMarked
package org.glasnik.theme;

import org.jspecify.annotations.NullMarked;
