package org.glasnik.output.image;

import java.util.Set;

/** The elements and attributes that draw; all others are left out. Source: SVG 2, appendices. */
final class SvgVocabulary {

  static final String NAMESPACE = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Elements that stay. */
  static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use switch path rect circle ellipse line polyline polygon
          text tspan textPath image style
          linearGradient radialGradient stop clipPath mask pattern marker
          filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
          feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
          feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
          feSpecularLighting feSpotLight feTile feTurbulence
          """);

  /** Elements that draw nothing and often name people, files and programs: they go unsaid. */
  static final Set<String> WORDS_ABOUT_IT = words("metadata title desc");

  /** Elements whose text is seen. */
  static final Set<String> TEXTS = words("text tspan textPath");

  /** Elements that may point to another part of the same file. */
  static final Set<String> REFERRING =
      words("use textPath linearGradient radialGradient pattern filter");

  /** What is a CSS property as well as an attribute. */
  static final Set<String> PROPERTIES =
      words(
          """
          alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
          color-interpolation-filters color-rendering direction display dominant-baseline
          enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font
          font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch
          font-style font-variant font-variation-settings font-weight glyph-orientation-horizontal
          glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color
          line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity
          overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke
          stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
          stroke-opacity stroke-width text-anchor text-decoration text-rendering transform
          transform-box transform-origin unicode-bidi vector-effect visibility white-space
          word-spacing writing-mode
          cx cy d height r rx ry width x y
          """);

  /** Attributes that stay, beside the properties. */
  static final Set<String> ATTRIBUTES =
      words(
          """
          id class viewBox preserveAspectRatio x1 x2 y1 y2 dx dy points pathLength
          rotate lengthAdjust textLength startOffset method spacing side lang systemLanguage
          gradientTransform gradientUnits spreadMethod fx fy fr offset
          clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform
          markerHeight markerWidth markerUnits orient refX refY
          filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept
          amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY
          edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant
          specularExponent scale xChannelSelector yChannelSelector azimuth elevation stdDeviation
          radius pointsAtX pointsAtY pointsAtZ limitingConeAngle z baseFrequency numOctaves seed
          stitchTiles
          """);

  private SvgVocabulary() {}

  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name) || PROPERTIES.contains(name);
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
