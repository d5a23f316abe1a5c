package org.glasnik.cli;

import java.util.List;
import org.glasnik.config.NetworkConfig;
import org.glasnik.site.translation.TranslationReport;
import org.glasnik.source.Problem;

/**
 * What {@code glasnik status} tells.
 *
 * @param unsure words whose form in the other script is not sure
 * @param withScript whether these were asked for
 * @param errors what keeps texts from being read or published
 */
record StatusReport(
    NetworkConfig network,
    TranslationReport translations,
    List<Problem> unsure,
    boolean withScript,
    List<Problem> errors) {}
