/** What web hosts and search robots read: sitemaps, robots.txt, redirects, headers. */
@NullMarked
package org.glasnik.output.host;

import org.jspecify.annotations.NullMarked;
