package org.glasnik.theme.view;

import java.util.List;

/** Teasers under one heading: a year, a union, a country. */
public record GroupView(LinkView heading, List<TeaserView> items) {}
