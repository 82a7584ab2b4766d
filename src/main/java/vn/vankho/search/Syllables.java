package vn.vankho.search;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The syllables of a segment, numbered in the order in which they appear; each form with marks
 * belongs to one without. Cuts texts as {@link VietnameseAnalyzer} does, without its offsets.
 */
final class Syllables {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final List<String> exact = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final Map<String, Integer> exactIds = new HashMap<>();
  private final Map<String, Integer> foldedIds = new HashMap<>();
  private int[] foldOf = new int[1024];

  /** What was cut before, as it was written, by hash. */
  private String[] written = new String[1 << 12];

  private int[] writtenIds = new int[1 << 12];
  private int writtenSize;

  int size() {
    return exact.size();
  }

  String exact(int id) {
    return exact.get(id);
  }

  String folded(int id) {
    return folded.get(foldOf[id]);
  }

  /** The number of the form without marks. */
  int foldOf(int id) {
    return foldOf[id];
  }

  /** The number of a form without marks, a new one where it is new. */
  int foldedId(String form) {
    return foldIdOf(form);
  }

  /** Adds the syllables of a text. */
  void cut(String text, Ints into) {
    String composed = isPlain(text) || NFC.isNormalized(text) ? text : NFC.normalize(text);
    int length = composed.length();
    int at = 0;
    while (at < length) {
      int start = at;
      int hash = 0;
      while (at < length && VietnameseAnalyzer.belongs(composed, at)) {
        hash = 31 * hash + composed.charAt(at++);
      }
      if (at > start) {
        into.add(id(composed, start, at, hash));
      } else {
        at++;
      }
    }
  }

  /**
   * Whether all is Latin script, composed: no combining mark, nothing that is written otherwise.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= '\u0300' && (unit < '\u1ea0' || unit > '\u1eff')) {
        return false;
      }
    }
    return true;
  }

  private int id(String text, int start, int end, int hash) {
    int mask = written.length - 1;
    int slot = ((hash * 0x9e3779b9) >>> 7) & mask;
    while (written[slot] != null) {
      String known = written[slot];
      if (known.length() == end - start && text.startsWith(known, start)) {
        return writtenIds[slot];
      }
      slot = (slot + 1) & mask;
    }
    String form = text.substring(start, end);
    int id = idOf(Folding.exact(form));
    written[slot] = form;
    writtenIds[slot] = id;
    if (++writtenSize * 2 > written.length) {
      grow();
    }
    return id;
  }

  private void grow() {
    String[] old = written;
    int[] oldIds = writtenIds;
    written = new String[2 * old.length];
    writtenIds = new int[2 * old.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        int slot = ((old[i].hashCode() * 0x9e3779b9) >>> 7) & (written.length - 1);
        while (written[slot] != null) {
          slot = (slot + 1) & (written.length - 1);
        }
        written[slot] = old[i];
        writtenIds[slot] = oldIds[i];
      }
    }
  }

  private int idOf(String form) {
    Integer known = exactIds.get(form);
    if (known != null) {
      return known;
    }
    int id = exact.size();
    exact.add(form);
    exactIds.put(form, id);
    if (id == foldOf.length) {
      foldOf = Arrays.copyOf(foldOf, 2 * id);
    }
    foldOf[id] = foldIdOf(Folding.folded(form));
    return id;
  }

  private int foldIdOf(String form) {
    Integer known = foldedIds.putIfAbsent(form, folded.size());
    if (known != null) {
      return known;
    }
    folded.add(form);
    return folded.size() - 1;
  }
}
