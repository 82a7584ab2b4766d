package vn.vankho.source;

import java.io.IOException;

/** A file whose words cannot be had: says which file, why, and what a person can do about it. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final Reason reason;
  private final String detail;

  public UnreadableException(String name, Reason reason, Throwable cause) {
    this(name, reason, "", cause);
  }

  /**
   * @param detail what exactly is meant, such as a line and a key
   */
  public UnreadableException(String name, Reason reason, String detail, Throwable cause) {
    super(name + ": " + reason + " " + detail, cause);
    this.name = name;
    this.reason = reason;
    this.detail = detail;
  }

  public UnreadableException(String name, Reason reason, String detail) {
    this(name, reason, detail, null);
  }

  public UnreadableException(String name, Reason reason) {
    this(name, reason, "", null);
  }

  /** The file's name below the content folder. */
  public String name() {
    return name;
  }

  public Reason reason() {
    return reason;
  }

  /** What exactly is meant; empty where the reason says all. */
  public String detail() {
    return detail;
  }

  /** Why; each has a message and an advice of the same name in the message files. */
  public enum Reason {
    /** Text in an encoding other than UTF-8 or marked UTF-16, or bytes that are no text. */
    UNDECODABLE,
    /** A format that no parser knows. */
    UNKNOWN_FORMAT,
    /** Of a known format, but broken. */
    DAMAGED,
    /** Opens only with a password. */
    ENCRYPTED,
    /** Not a single word in it. */
    EMPTY,
    /** A picture of words, and OCR is off. */
    NEEDS_OCR,
    /** OCR is on, but tesseract or its Vietnamese data is not installed. */
    OCR_MISSING,
    /** More text than a plan can have, or a file that swells to that. */
    TOO_LARGE,
    /** Not read within the time limit. */
    TOO_SLOW,
    /** A link that leads out of the content folder, or nowhere. */
    OUTSIDE,
    /** Its facts file is no YAML. */
    FACTS_YAML,
    /** Its facts file has a key that is not known. */
    FACTS_KEY,
    /** Its facts file has a value that cannot be. */
    FACTS_VALUE,
    /** A passage that shall be hidden is not in it. */
    FACTS_HIDE,
    /** A pinned change does not fit its line. */
    FACTS_PIN,
    /** The system does not let it be read. */
    NO_ACCESS,
    /** Stamped MẬT, TỐI MẬT or TUYỆT MẬT: it may not be published, whatever its words are. */
    SECRET
  }
}
