package org.glasnik.config;

import java.util.List;

/** The accounts of a union in the order in which it shows them. */
public record SocialLinks(List<SocialLink> links) {

  public SocialLinks {
    links = List.copyOf(links);
  }
}
