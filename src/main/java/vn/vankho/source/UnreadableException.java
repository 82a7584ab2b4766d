package vn.vankho.source;

import java.io.IOException;

/** A file whose words cannot be had: says which file, why, and what a person can do about it. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final Reason reason;

  public UnreadableException(String name, Reason reason, Throwable cause) {
    super(name + ": " + reason, cause);
    this.name = name;
    this.reason = reason;
  }

  public UnreadableException(String name, Reason reason) {
    this(name, reason, null);
  }

  /** The file's name below the content folder. */
  public String name() {
    return name;
  }

  public Reason reason() {
    return reason;
  }

  /** Why; each has a message and an advice of the same name in the message files. */
  public enum Reason {
    UNDECODABLE,
    UNKNOWN_FORMAT,
    DAMAGED,
    ENCRYPTED,
    EMPTY,
    NEEDS_OCR,
    OCR_MISSING,
    TOO_LARGE,
    TOO_SLOW
  }
}
