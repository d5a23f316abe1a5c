package org.glasnik.config;

/** What kind of organisation a union is. */
public enum UnionLevel {
  CONFEDERATION,
  FEDERATION,
  BRANCH,
  LOCAL,
  GLOBAL,
  NETWORK
}
