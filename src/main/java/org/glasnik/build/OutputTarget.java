package org.glasnik.build;

import java.nio.file.Path;
import org.glasnik.site.Drafts;

/**
 * Where a build may write.
 *
 * @param folder gets one folder for each union's site, and our own {@code .glasnik}
 * @param workspace that is built; the output may lie inside it, but never hold it
 * @param home the user's home folder, which the output must never hold either
 * @param drafts a folder holds either public sites or previews with drafts, from its first build on
 */
public record OutputTarget(Path folder, Path workspace, Path home, Drafts drafts) {}
