package dev.pedoman.audit.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands' arguments, told to the parser by calls. By annotations they would read a little
 * easier, but looking for those takes a tenth of a second whenever the command starts.
 */
final class Arguments {
  private Arguments() {}

  static CommandSpec command(String name, Object command, String description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    spec.name(name).versionProvider(new Version());
    spec.usageMessage().description(description).sortOptions(!name.equals("check"));
    return spec;
  }

  /** The options that every command has, after its own. */
  static CommandSpec withHelp(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    return spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
  }

  static OptionSpec one(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option with a short name beside its long one. */
  static OptionSpec one(String brief, String name, String label, String description) {
    return OptionSpec.builder(brief, name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec many(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .required(true)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /** The words that are no options: one at least, or none at all. */
  static PositionalParamSpec rest(boolean needed, String label, String description) {
    return PositionalParamSpec.builder()
        .arity(needed ? "1..*" : "0..*")
        .required(needed)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** The words given for an argument that takes several. */
  static List<String> words(ArgSpec argument) {
    List<String> words = argument.getValue();
    return words == null ? List.of() : words;
  }

  static Optional<String> word(OptionSpec option) {
    return Optional.ofNullable(option.<String>getValue());
  }

  static boolean given(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.<Boolean>getValue());
  }
}
