package vn.vankho;

/** The job cannot be done: the message says why, in the language of the person who asked. */
final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Object[] values;

  JobException(String key, Object... values) {
    super(key);
    this.values = values.clone();
  }

  /** The message in a language. */
  String text(Messages messages) {
    return messages.text(getMessage(), values);
  }
}
