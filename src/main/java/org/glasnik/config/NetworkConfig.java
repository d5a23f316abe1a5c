package org.glasnik.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a network and of all its unions that can be published.
 *
 * @param secretariat the union whose site is the network's portal; it may be a broken one
 * @param unions in the order of network.yaml, without the broken ones
 * @param broken unions with an error in their settings: they keep what was published of them last
 * @param topics in the order of topics.yaml
 */
public record NetworkConfig(
    LocalizedText name,
    Optional<UnionId> secretariat,
    List<UnionConfig> unions,
    List<UnionId> broken,
    Map<TopicId, TopicConfig> topics) {

  public NetworkConfig {
    unions = List.copyOf(unions);
    broken = List.copyOf(broken);
  }

  /** The same network with these unions. */
  public NetworkConfig with(List<UnionConfig> others) {
    return new NetworkConfig(name, secretariat, others, broken, topics);
  }

  /** The union of an id, if it can be published. */
  public Optional<UnionConfig> union(UnionId id) {
    return unions.stream().filter(u -> u.id().equals(id)).findFirst();
  }

  /** Whether the union is the one whose site is the network's portal. */
  public boolean isPortal(UnionId id) {
    return secretariat.filter(id::equals).isPresent();
  }
}
