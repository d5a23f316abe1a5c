package org.glasnik.language;

import java.util.List;

/**
 * The names that dates are made of.
 *
 * @param months January first, in the case that a date in a running text needs (22. novembra)
 * @param monthsAlone January first, in the nominative (novembar 2026)
 * @param monthsShort January first
 * @param weekdays Monday first
 * @param weekdaysShort Monday first
 */
public record DateNames(
    List<String> months,
    List<String> monthsAlone,
    List<String> monthsShort,
    List<String> weekdays,
    List<String> weekdaysShort) {}
