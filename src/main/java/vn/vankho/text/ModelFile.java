package vn.vankho.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a language model: counts in as few bytes as differences of sorted numbers take. The
 * same counts give the same bytes.
 */
final class ModelFile {
  private static final int MAGIC = 0x564b4c31; // "VKL1"

  private ModelFile() {}

  static void write(ModelCounts model, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    writeNumber(data, model.words().size());
    for (int id = 0; id < model.words().size(); id++) {
      data.writeUTF(model.words().get(id));
      writeNumber(data, model.wordCounts()[id]);
      for (int cell = 0; cell < CaseModel.CELLS; cell++) {
        writeNumber(data, model.caseCounts()[id * CaseModel.CELLS + cell]);
      }
    }
    writeNumber(data, model.runs().size());
    for (ModelCounts.Runs runs : model.runs()) {
      writeRuns(data, runs);
    }
    data.flush();
  }

  private static void writeRuns(DataOutputStream data, ModelCounts.Runs runs) throws IOException {
    writeNumber(data, runs.keys().length);
    data.writeFloat(runs.discount());
    long before = 0;
    for (int i = 0; i < runs.keys().length; i++) {
      writeNumber(data, runs.keys()[i] - before);
      writeNumber(data, runs.counts()[i]);
      before = runs.keys()[i];
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream cannot be read or holds no model
   */
  static ModelCounts read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("not a model of the language");
    }
    int size = (int) readNumber(data);
    List<String> words = new ArrayList<>(size);
    int[] counts = new int[size];
    int[] cases = new int[size * CaseModel.CELLS];
    for (int id = 0; id < size; id++) {
      words.add(data.readUTF());
      counts[id] = (int) readNumber(data);
      for (int cell = 0; cell < CaseModel.CELLS; cell++) {
        cases[id * CaseModel.CELLS + cell] = (int) readNumber(data);
      }
    }
    List<ModelCounts.Runs> runs = new ArrayList<>();
    for (long orders = readNumber(data); orders > 0; orders--) {
      runs.add(readRuns(data));
    }
    return new ModelCounts(words, counts, cases, runs);
  }

  private static ModelCounts.Runs readRuns(DataInputStream data) throws IOException {
    int size = (int) readNumber(data);
    float discount = data.readFloat();
    long[] keys = new long[size];
    int[] counts = new int[size];
    long key = 0;
    for (int i = 0; i < size; i++) {
      key += readNumber(data);
      keys[i] = key;
      counts[i] = (int) readNumber(data);
    }
    return new ModelCounts.Runs(keys, counts, discount);
  }

  /** Seven bits a byte, the lowest first. */
  private static void writeNumber(DataOutputStream data, long number) throws IOException {
    long rest = number;
    while (rest > 0x7f) {
      data.write((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    data.write((int) rest);
  }

  private static long readNumber(DataInputStream data) throws IOException {
    long number = 0;
    int shift = 0;
    int part = data.readUnsignedByte();
    while (part > 0x7f) {
      number |= (long) (part & 0x7f) << shift;
      shift += 7;
      part = data.readUnsignedByte();
    }
    return number | (long) part << shift;
  }
}
