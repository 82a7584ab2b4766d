package vn.vankho;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.vankho.source.UnreadableException;

/** What the program says to people, in Vietnamese or in English. */
public final class Messages {
  /** The bundle that the command line's help is taken from too. */
  static final String BUNDLE = "vn.vankho.Messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** Messages in Vietnamese where {@code locale} is Vietnamese, else in English. */
  public static Messages in(Locale locale) {
    return new Messages(locale);
  }

  Locale locale() {
    return locale;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** The message of a key with its places filled. */
  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** What, where and what to do about a file whose words cannot be had. */
  public String unreadable(UnreadableException e) {
    String reason = e.reason().name().toLowerCase(Locale.ROOT);
    String why = text("reason." + reason, e.detail());
    return text("unreadable", e.name(), why, text("advice." + reason));
  }
}
