package vn.vankho.source;

import java.util.Objects;

/**
 * What a file is, by what is in it.
 *
 * @param kind who reads it
 * @param mediaType its exact type, such as {@code application/msword}
 */
record Format(Kind kind, String mediaType) {
  static final Format TEXT = new Format(Kind.TEXT, "text/plain");
  static final Format MARKDOWN = new Format(Kind.MARKDOWN, "text/markdown");

  Format {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(mediaType, "mediaType");
  }

  /** The readers there are. */
  enum Kind {
    TEXT,
    MARKDOWN,
    HTML,
    OFFICE,
    PDF,
    IMAGE
  }
}
