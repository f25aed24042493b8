package lazaret.transfer.proposal.plan;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Looks for the best plan on the thread of whoever calls, until its time or its moves are used up or somebody cancels it.
 * With a limit of moves the same facts give the same plan on every machine.
 */
public final class TripPlanner {
    private static final int PATIENCE = 4;

    private final SolverFactory<TripPlan> factory;
    private final Solver<TripPlan> solver;

    private TripPlanner(TerminationConfig limit, TerminationConfig content) {
        factory = SolverFactory.create(new SolverConfig()
                .withClassLoader(TripPlanner.class.getClassLoader())
                .withSolutionClass(TripPlan.class)
                .withEntityClasses(Vehicle.class, Errand.class)
                .withConstraintProviderClass(TripRules.class)
                .withRandomSeed(0L)
                .withTerminationConfig(limit)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig().withTerminationConfig(content)));
        solver = factory.buildSolver();
    }

    /** @param time at most; where nothing better is found for a quarter of it, the search ends by itself */
    public static TripPlanner within(Duration time) {
        return new TripPlanner(
                new TerminationConfig().withSpentLimit(time),
                new TerminationConfig().withUnimprovedSpentLimit(time.dividedBy(PATIENCE)));
    }

    /** @param moves changes tried in all; where there are too few for everybody, some are left without a vehicle */
    public static TripPlanner within(long moves) {
        return new TripPlanner(new TerminationConfig().withMoveCountLimit(moves), null);
    }

    /** @param better told every plan that is better than the ones before */
    public TripPlan plan(TripPlan open, Consumer<TripPlan> better) {
        solver.addEventListener(event -> better.accept(event.getNewBestSolution()));
        return solver.solve(open);
    }

    /** The best plan so far is the answer. */
    public void cancel() {
        solver.terminateEarly();
    }

    /** What each rule costs in a plan, as a positive number; rules that cost nothing are 0. */
    public Map<Rule, Long> costs(TripPlan plan) {
        ScoreAnalysis<HardMediumSoftLongScore> analysis = SolutionManager.<TripPlan, HardMediumSoftLongScore>create(
                        factory)
                .analyze(plan);
        Map<Rule, Long> costs = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            HardMediumSoftLongScore score = analysis.getConstraintAnalysis(rule.name()) == null
                    ? HardMediumSoftLongScore.ZERO
                    : analysis.getConstraintAnalysis(rule.name()).score();
            costs.put(rule, -(score.hardScore() + score.mediumScore() + score.softScore()));
        }
        return costs;
    }
}
