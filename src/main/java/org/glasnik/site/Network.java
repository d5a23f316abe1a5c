package org.glasnik.site;

import java.util.List;
import java.util.Optional;
import org.glasnik.config.NetworkConfig;
import org.glasnik.config.UnionId;

/**
 * Everything that a network publishes at one moment.
 *
 * @param sites in the order of network.yaml
 * @param catalogue finds items and files, and says where links lead
 */
public record Network(NetworkConfig config, List<Site> sites, Catalogue catalogue) {

  public Optional<Site> site(UnionId id) {
    return sites.stream().filter(site -> site.id().equals(id)).findFirst();
  }

  /** Whether a site is the network's portal; a network of one union has none. */
  public boolean isPortal(Site site) {
    return config.unions().size() + config.broken().size() > 1 && config.isPortal(site.id());
  }
}
