package vn.vankho.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How sure a change is: evidence, weighed by a logistic regression that was fitted to pages whose
 * words are known. The weights stand in {@code confidence.tsv}.
 */
final class Confidence {
  private final Map<ChangeKind, float[]> weights = new EnumMap<>(ChangeKind.class);
  private final Map<String, Float> pairs = new HashMap<>();

  private Confidence() {}

  static Confidence load() {
    Confidence confidence = new Confidence();
    for (String row : Tables.rows("confidence.tsv")) {
      String[] cells = row.split("\t", -1);
      confidence.add(ChangeKind.valueOf(cells[0]), cells[1], Float.parseFloat(cells[2]));
    }
    return confidence;
  }

  private void add(ChangeKind kind, String name, float weight) {
    int index = Evidence.NAMES.indexOf(name);
    if (index < 0) {
      pairs.put(name, weight);
    } else {
      weights.computeIfAbsent(kind, key -> new float[Evidence.NAMES.size()])[index] = weight;
    }
  }

  /** How likely a reading is right, above 0 and below 1. */
  float of(Decoder.Decision decision, Evidence evidence) {
    float[] weight = weights.get(decision.arc().kind());
    if (weight == null) {
      return 0.01f;
    }
    float sum = pairs.getOrDefault(evidence.pair(decision), 0f);
    float[] features = evidence.of(decision);
    for (int i = 0; i < weight.length; i++) {
      sum += weight[i] * features[i];
    }
    return (float) Math.min(0.999, Math.max(0.001, 1 / (1 + Math.exp(-sum))));
  }
}
