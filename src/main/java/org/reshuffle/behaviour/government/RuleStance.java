package org.reshuffle.behaviour.government;

/**
 * A government of bounded rationality: it spends where jobs are at risk and where rivals spend, on what grows, is related,
 * shrinks at home or is helped abroad; copies the most successful; answers tariffs; and pays for the frontier when it
 * feels threatened.
 *
 * <pre>
 * risk_s    = max(0, dln W - dln q_s)
 * jobs      = max(0, sum_s L_s risk_s / L + max(0, u - natural) - attention)
 * old       = effort jobs (1 - complacency (x - x0)), at least 0
 * rivals    = match sum_(j other) spending_j / sum_(j other) income_j
 * spending  = old + rivals + provision + frontier budget (threat + max(0, x - x0))
 * score_s   = max(0, dln W_s - dln W) + relatedness_s + risk_s + gap_s
 * </pre>
 *
 * q output of a family at home, W of the world, of s or of all it helps; L employment and labour force; u unemployment; x
 * chance a year that it gives the next frontier, x0 what all give it in the base year; gap what the rest of the world pays
 * per unit of sales beyond what it pays itself; provision for energy and digital infrastructure is {@link Provision}'s.
 * {@link SanctionRule} says whom it sanctions, {@link PactRule} with whom it signs pacts. Spending in shares of income,
 * changes in logs since last year. {@link Focus} divides old and rivals over families, {@link Retaliation} answers
 * tariffs. With probability imitation it takes the subsidies of the nation whose real income grew fastest, if that one
 * is not itself. Source: the four parts of the score after Criscuolo, Lalanne, Diaz (2022) and Juhasz, Lane, Rodrik (2023)
 * on what industrial policies target; none gives levels. Departures: a rule, with assumed numbers. Everything is a change
 * since last year or the base year, so in a world where nothing happens it spends nothing. Draws: whether it imitates and
 * which partners it answers, where clusters are drawn; otherwise their chances take the place of draws.
 */
public final class RuleStance implements Stance {
    private final Rules rules;
    private final Analysts analysts;
    private final Draws draws;
    private final Retaliation retaliation;

    /**
     * The numbers of the rule; those of a mechanism that is switched off are 0.
     *
     * @param effort spending per share of the labour force whose jobs are at risk [share of income]
     * @param attention share of the labour force below which losses pass unnoticed
     * @param focus how much a score moves money between families [per log point]
     * @param mostSubsidy what a subsidy may reach [fraction of sales]
     * @param match part of rivals' spending that is matched
     * @param imitation chance a year to imitate
     * @param retaliation chance that a new tariff is answered
     * @param kept part of an answer that a year leaves
     * @param frontier part of the budget that goes to the frontier at full threat
     * @param byThreat whether threat pays for the frontier
     * @param byExpectation whether expectation does
     * @param complacency part of the effort that the certainty of the next frontier takes away
     * @param expectation chance a year that governments give the frontier in the base year
     * @param provision for energy, digital infrastructure and openness
     * @param sanctions whom it sanctions
     * @param pacts with whom it signs
     */
    public record Rules(
            double effort,
            double attention,
            double focus,
            double mostSubsidy,
            double match,
            double imitation,
            double retaliation,
            double kept,
            double frontier,
            boolean byThreat,
            boolean byExpectation,
            double complacency,
            double expectation,
            Provision.Rules provision,
            SanctionRule sanctions,
            PactRule pacts) {}

    /** What a chance comes to: itself where flows are expected, 0 or 1 where clusters are drawn. */
    public interface Draws {

        /** @param matter what is drawn for: a partner, or the nation itself for imitation */
        double of(double chance, int year, int matter);
    }

    /** @param analysts of all governments of the run, who know which families may be helped */
    public RuleStance(int nation, int nations, Analysts analysts, Rules rules, Draws draws) {
        this.rules = rules;
        this.analysts = analysts;
        this.draws = draws;
        retaliation = new Retaliation(nation, nations, analysts.helped().length, rules.kept());
    }

    @Override
    public Policy decide(Briefing briefing) {
        WorldOutlook world = analysts.world(briefing);
        Outlook outlook = Outlook.of(briefing, world, analysts.helped());
        double excess = briefing.frontierExpected() - rules.expectation();
        double jobs = Math.max(0, outlook.jobs() - rules.attention());
        double old = Math.max(0, rules.effort() * jobs * (1 - rules.complacency() * excess));
        double rivals = rules.match() * world.rivalSpending(briefing);
        Provision provision = Provision.of(briefing, rules.provision(), rules.attention());
        double frontier = rules.frontier()
                * briefing.budget()
                * ((rules.byThreat() ? briefing.threat() : 0) + (rules.byExpectation() ? Math.max(0, excess) : 0));
        double income = briefing.income()[briefing.nation()];
        double spent = old + rivals + provision.spending() + frontier;
        double part = spent > briefing.budget() ? briefing.budget() / spent : 1;
        double[] subsidy = Focus.subsidies(
                part * (old + rivals) * income,
                outlook.sales(),
                outlook.score(briefing, world),
                rules.focus(),
                rules.mostSubsidy());
        double copied = imitate(briefing, subsidy);
        double[] answer = retaliation.answer(
                briefing.tariffs().points(), partner -> draws.of(rules.retaliation(), briefing.year(), partner));
        Motive why = old > 0 || rivals > 0 ? old < rivals ? Motive.RIVALS : Motive.JOBS : Motive.IMITATION;
        Policy policy = Policy.NONE;
        policy = old + rivals + copied > 0 ? policy.withSubsidy(subsidy, why) : policy;
        policy = provision.addTo(policy, part, analysts.helped());
        policy = frontier > 0 ? policy.withFrontier(part * frontier, Motive.FRONTIER) : policy;
        policy = any(answer) ? policy.withTariff(answer, Motive.RETALIATION) : policy;
        double[] sanctions = rules.sanctions().of(briefing);
        policy = any(sanctions) ? policy.withSanction(sanctions, Motive.RIVAL_PACT) : policy;
        return sign(policy, briefing, jobs > 0);
    }

    private Policy sign(Policy policy, Briefing briefing, boolean wantsWork) {
        Policy.Offer accepted = rules.pacts().acceptance(briefing);
        if (accepted != null) {
            return policy.withPact(accepted, Motive.GAIN);
        }
        Policy.Offer offered = wantsWork ? rules.pacts().offer(briefing) : null;
        return offered == null ? policy : policy.withPact(offered, Motive.JOBS);
    }

    private static boolean any(double[] points) {
        for (double each : points) {
            if (each > 0) {
                return true;
            }
        }
        return false;
    }

    /** Moves subsidies towards those of the most successful, where anybody does better; how much of them is copied. */
    private double imitate(Briefing briefing, double[] subsidy) {
        double weight = draws.of(rules.imitation(), briefing.year(), briefing.nation());
        if (weight == 0 || analysts.model(briefing).isAmong(briefing.nation())) {
            return 0;
        }
        double[] best = analysts.model(briefing).subsidy();
        double copied = 0;
        for (int s = 0; s < subsidy.length; s++) {
            subsidy[s] += weight * (best[s] - subsidy[s]);
            copied += weight * best[s];
        }
        return copied;
    }
}
