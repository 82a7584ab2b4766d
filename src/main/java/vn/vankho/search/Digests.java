package vn.vankho.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names for contents. */
final class Digests {
  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A digest of a text in one number. */
  static long of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static long of(byte[] bytes) {
    return ByteBuffer.wrap(sha256().digest(bytes)).getLong();
  }

  /** A short key of some bytes, as a string of 16 characters. */
  static String of(Bytes... parts) {
    MessageDigest digest = sha256();
    for (Bytes part : parts) {
      digest.update(part.array(), 0, part.size());
      digest.update((byte) part.size());
    }
    return new String(digest.digest(), 0, 16, StandardCharsets.ISO_8859_1);
  }
}
