package vn.vankho;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The front door: finds the command that was asked for and runs it. */
@Command(
    name = "vankho",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:some unreadable", "2:wrong usage", "3:failed"},
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BuildCommand.class,
      InspectCommand.class,
      NormalizeCommand.class,
      SearchCommand.class,
      RankCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      ExportCommand.class
    })
public final class Main implements Runnable {
  /** Done. */
  static final int DONE = 0;

  /** Done, but some documents could not be read. */
  static final int SOME_UNREADABLE = 1;

  /** Called wrongly. */
  static final int WRONG_USAGE = 2;

  /** Could not do the job. */
  static final int FAILED = 3;

  private static final List<String> LANGUAGES = List.of("vi", "en");

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

  /** Only checks the language: it was read before anything could be said. */
  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      descriptionKey = "lang",
      scope = CommandLine.ScopeType.INHERIT)
  void language(String tag) {
    if (!LANGUAGES.contains(tag)) {
      throw new ParameterException(spec.commandLine(), "--lang: vi, en");
    }
  }

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command line and returns its exit code. */
  static int run(String... args) {
    Locale locale = locale(Arrays.asList(args));
    Messages messages = Messages.in(locale);
    CommandLine line = new CommandLine(new Main(), new Commands(messages));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setResourceBundle(messages.bundle());
    line.setParameterExceptionHandler((e, ignored) -> wrongUsage(e, messages));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, command, messages));
    return line.execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The language asked for, wherever it stands, else that of the machine. */
  private static Locale locale(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).equals("--lang") && i + 1 < args.size()) {
        return Locale.forLanguageTag(args.get(i + 1));
      }
      if (args.get(i).startsWith("--lang=")) {
        return Locale.forLanguageTag(args.get(i).substring("--lang=".length()));
      }
    }
    return Locale.getDefault();
  }

  private static int wrongUsage(ParameterException e, Messages messages) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(usageMessage(e, messages));
    UnmatchedArgumentException.printSuggestions(e, err);
    String path = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println(messages.text("usage.hint", path.replaceFirst("^vankho ?", "")).replace("  ", " "));
    return WRONG_USAGE;
  }

  private static String usageMessage(ParameterException e, Messages messages) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return messages.text("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing) {
      List<String> names = missing.getMissing().stream().map(Main::label).toList();
      return messages.text("usage.missing", String.join(", ", names));
    }
    return e.getArgSpec() == null
        ? e.getMessage()
        : messages.text("usage.invalid", label(e.getArgSpec()) + " = " + e.getValue());
  }

  private static String label(CommandLine.Model.ArgSpec spec) {
    return spec instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : spec.paramLabel();
  }

  private static int failed(Exception e, CommandLine command, Messages messages) {
    String why =
        e instanceof JobException job
            ? job.text(messages)
            : messages.text("failed", e.getMessage() == null ? e.toString() : e.getMessage());
    command.getErr().println(why);
    return FAILED;
  }

  /** Gives each command the messages in the language of the person who asked. */
  private record Commands(Messages messages) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      K command = CommandLine.defaultFactory().create(type);
      if (command instanceof SpeakingCommand speaker) {
        speaker.speak(messages);
      }
      return command;
    }
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"vankho " + (version == null ? "(development)" : version)};
    }
  }
}
