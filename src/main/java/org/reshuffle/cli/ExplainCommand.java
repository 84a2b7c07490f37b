package org.reshuffle.cli;

import picocli.CommandLine.*;

@Command(name = "explain")
final class ExplainCommand implements java.util.concurrent.Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*")
    java.util.List<String> paths;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Mixin
    OutOption outOption = new OutOption();

    ExplainCommand(Session session) {}

    public Integer call() {
        return 0;
    }
}
