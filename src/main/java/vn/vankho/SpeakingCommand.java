package vn.vankho;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command has: the language of the person who called it, and where to write. */
abstract class SpeakingCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  private Messages messages;

  /** Gives the command its language; it is created before anything can be said. */
  final void speak(Messages words) {
    messages = words;
  }

  final Messages messages() {
    return messages;
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Writes a result to standard output. */
  final void print(String result) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(result);
    out.flush();
  }
}
