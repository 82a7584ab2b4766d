package vn.vankho.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.Reading;

/**
 * Some documents' rows as files: one JSON line for each document, and a table of comma-separated
 * values (RFC 4180, UTF-8) for each kind of fact.
 */
final class DataText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** With one of these in front, spreadsheets take a cell for a formula and run it. */
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder lines = new StringBuilder();
  private final Map<DataTable, StringWriter> tables = new HashMap<>();
  private final Map<DataTable, CSVPrinter> printers = new HashMap<>();

  DataText() {
    for (DataTable table : DataTable.ALL) {
      StringWriter text = new StringWriter();
      tables.put(table, text);
      try {
        printers.put(table, new CSVPrinter(text, CSVFormat.RFC4180));
        printers.get(table).printRecord(table.columns());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void add(HeldPlan held, Reading reading) {
    ObjectNode line = NODES.objectNode();
    for (DataTable table : DataTable.ALL) {
      List<List<String>> rows = table.rows().apply(held, reading);
      rows.forEach(row -> print(printers.get(table), row));
      if (table.equals(DataTable.PLANS)) {
        fill(line, table.columns(), rows.get(0), 0);
      } else {
        ArrayNode nodes = line.putArray(table.file().replace('-', '_'));
        rows.forEach(row -> fill(nodes.addObject(), table.columns(), row, 1));
      }
    }
    lines.append(line).append('\n');
  }

  private static void print(CSVPrinter printer, List<String> row) {
    try {
      printer.printRecord(row.stream().map(DataText::harmless).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell that no spreadsheet takes for a formula: an apostrophe goes before it. */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static void fill(ObjectNode node, List<String> names, List<String> row, int from) {
    for (int i = from; i < names.size(); i++) {
      String value = row.get(i);
      node.put(names.get(i), value.isEmpty() ? null : value);
    }
  }

  /** One JSON object a line. */
  String lines() {
    return lines.toString();
  }

  String table(DataTable table) {
    return tables.get(table).toString();
  }
}
