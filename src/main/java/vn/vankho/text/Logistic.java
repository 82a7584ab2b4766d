package vn.vankho.text;

import java.util.List;

/** Logistic regression with a ridge, by Newton's method: few weights, some thousand examples. */
final class Logistic {
  private static final int ROUNDS = 25;

  private Logistic() {}

  /**
   * An example.
   *
   * @param features what is weighed
   * @param right how right the outcome was, 0 to 1
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of them
  record Example(float[] features, double right) {}

  /** The weights under which the outcomes are likeliest; a larger ridge keeps them nearer to 0. */
  static double[] fit(List<Example> examples, int size, double ridge) {
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] system = new double[size][size + 1];
      for (int i = 0; i < size; i++) {
        system[i][i] = ridge;
        system[i][size] = -ridge * weights[i];
      }
      for (Example example : examples) {
        add(system, example, likely(weights, example.features()));
      }
      double[] step = solved(system);
      for (int i = 0; i < size; i++) {
        weights[i] += step[i];
      }
    }
    return weights;
  }

  private static void add(double[][] system, Example example, double likely) {
    float[] features = example.features();
    double slope = Math.max(1e-6, likely * (1 - likely));
    for (int i = 0; i < features.length; i++) {
      for (int j = 0; j < features.length; j++) {
        system[i][j] += slope * features[i] * features[j];
      }
      system[i][features.length] += (example.right() - likely) * features[i];
    }
  }

  static double likely(double[] weights, float[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Gauss's elimination; the system has a ridge, so no pivot is 0. */
  private static double[] solved(double[][] system) {
    int size = system.length;
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = system[row][i] / system[i][i];
        for (int column = i; column <= size; column++) {
          system[row][column] -= factor * system[i][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double rest = system[i][size];
      for (int j = i + 1; j < size; j++) {
        rest -= system[i][j] * solution[j];
      }
      solution[i] = rest / system[i][i];
    }
    return solution;
  }
}
