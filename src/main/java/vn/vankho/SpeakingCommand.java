package vn.vankho;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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

  /** What to throw where a value cannot be meant. */
  final ParameterException invalid(String option, Object value) {
    return wrong("usage.invalid", option + " = " + value);
  }

  /** What to throw where something must be given. */
  final ParameterException missing(String name) {
    return wrong("usage.missing", name);
  }

  private ParameterException wrong(String key, String what) {
    return new ParameterException(spec.commandLine(), messages.text(key, what));
  }

  /** Writes a result to standard output. */
  final void print(String result) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(result);
    out.flush();
  }
}
