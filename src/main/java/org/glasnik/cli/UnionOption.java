package org.glasnik.cli;

import java.util.List;
import org.glasnik.build.BuildPlan;
import org.glasnik.build.UnionPlan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --union}, for one union's work in a large network. */
final class UnionOption {

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Option(
      names = "--union",
      paramLabel = "ID",
      description = "Only this union; may be given several times.")
  List<String> ids = List.of();

  /**
   * The part of a plan that was asked for.
   *
   * @throws ParameterException for an id that the network does not have
   */
  BuildPlan of(BuildPlan plan) {
    List<String> known = plan.unions().stream().map(UnionPlan::union).toList();
    for (String id : ids) {
      // A network that could not be read has no unions, and says why itself.
      if (!known.isEmpty() && !known.contains(id)) {
        throw new ParameterException(
            command.commandLine(),
            "no union has the id " + id + "; there are " + String.join(", ", known));
      }
    }
    return plan.only(ids);
  }
}
