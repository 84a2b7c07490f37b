package org.reshuffle.derive;

import java.io.PrintStream;
import java.util.Locale;

/** Prints figures of a derived world beside observed ones. Nothing is fitted to them. */
final class Plausibility {
    private static final int S = Codes.FAMILIES.size();

    private final DerivedWorld world;
    private final Nations nations;
    private final PrintStream out;

    private Plausibility(DerivedWorld world, PrintStream out) {
        this.world = world;
        this.nations = world.nations();
        this.out = out;
    }

    static void print(DerivedWorld world, PrintStream out) {
        Plausibility check = new Plausibility(world, out);
        out.println("== " + world.id());
        check.families();
        check.nations();
        check.trade();
        check.serbia();
    }

    private void families() {
        out.println("family: world output bn USD | inputs + labour + energy of output | top makers | capped nations");
        for (int s = 0; s < S; s++) {
            String family = Codes.FAMILIES.get(s);
            double inputs = 0;
            for (int k = 0; k < S; k++) {
                inputs += world.inputs()[s][k];
            }
            double labour = FamilyFigures.TABLE.get(family, "labour");
            double energy = FamilyFigures.TABLE.get(family, "energy");
            StringBuilder capped = new StringBuilder();
            for (int n = 0; n < nations.size(); n++) {
                if (world.factors()[n][s] < 1) {
                    capped.append(' ')
                            .append(nations.code(n))
                            .append(String.format(Locale.ROOT, ":%.2f", world.factors()[n][s]));
                }
            }
            line(
                    "%s %9.1f | %.3f + %.3f + %.3f = %.3f |%s |%s",
                    family,
                    world.tables().worldOutput(s) / 1e3,
                    inputs,
                    labour,
                    energy,
                    inputs + labour + energy,
                    topMakers(s),
                    capped);
        }
    }

    private String topMakers(int family) {
        StringBuilder text = new StringBuilder();
        boolean[] taken = new boolean[nations.size()];
        double all = world.tables().worldOutput(family);
        for (int rank = 0; rank < 6 && all > 0; rank++) {
            int best = -1;
            for (int n = 0; n < nations.size(); n++) {
                if (!taken[n]
                        && (best < 0
                                || world.tables().output(family, n)
                                        > world.tables().output(family, best))) {
                    best = n;
                }
            }
            taken[best] = true;
            text.append(String.format(
                    Locale.ROOT,
                    " %s %.0f%%",
                    nations.code(best),
                    100 * world.tables().output(family, best) / all));
        }
        return text.toString();
    }

    private void nations() {
        out.println(
                "nation: GDP bn derived / observed | manufacturing output bn derived / observed | ENI, vehicles of it"
                        + " | labour share of GDP | population, labour force m");
        double worldGdp = 0;
        double worldLabour = 0;
        double worldManufacturing = 0;
        for (int n = 0; n < nations.size(); n++) {
            worldManufacturing += manufacturing(world, n);
        }
        double people = 0;
        for (int n = 0; n < nations.size(); n++) {
            String nation = nations.code(n);
            double gdp = 0;
            double labour = 0;
            for (int s = 0; s < S; s++) {
                String family = Codes.FAMILIES.get(s);
                double output = world.tables().output(s, n);
                double cost = FamilyFigures.TABLE.get(family, "energy");
                for (int k = 0; k < S; k++) {
                    cost += world.inputs()[s][k] * world.factors()[n][k];
                }
                gdp += output * (1 - cost);
                labour += output * FamilyFigures.TABLE.get(family, "labour");
            }
            worldGdp += gdp;
            worldLabour += labour;
            people += world.figures().population(nation);
            double made = manufacturing(world, n);
            line(
                    "%s %8.0f / %8.0f | %7.0f / %7.0f = %4.1f %% of world | ENI %4.1f %% cars %4.1f %% | %.2f | %7.1f %6.1f",
                    nation,
                    gdp / 1e3,
                    world.observed().get(nation, "gdp_usd", world.year()) / 1e9,
                    made / 1e3,
                    world.observed().get(nation, "mfg_gross_output", world.year()) / 1e9,
                    100 * made / worldManufacturing,
                    100 * world.tables().output(Codes.family("ENI"), n) / made,
                    100
                            * (world.tables().output(Codes.family("ICE"), n)
                                    + world.tables().output(Codes.family("NEV"), n))
                            / made,
                    labour / gdp,
                    world.figures().population(nation),
                    world.figures().labourForce(nation));
        }
        line(
                "world GDP %.0f bn, labour share %.3f, manufacturing output %.0f bn, population %.0f m",
                worldGdp / 1e3, worldLabour / worldGdp, worldManufacturing / 1e3, people);
    }

    /** What a nation makes of all manufacturing families [million USD]. */
    static double manufacturing(DerivedWorld world, int nation) {
        double sum = 0;
        for (int s = 0; s < S; s++) {
            if (FamilyFigures.manufacturing(Codes.FAMILIES.get(s))) {
                sum += world.tables().output(s, nation);
            }
        }
        return sum;
    }

    private void trade() {
        int america = nations.index("USA");
        double all = 0;
        double china = 0;
        for (int s = 0; s < S; s++) {
            String family = Codes.FAMILIES.get(s);
            if (FamilyFigures.manufacturing(family) || family.equals("PRI")) {
                for (int i = 0; i < nations.size(); i++) {
                    all += i == america ? 0 : world.tables().flows[s][i][america];
                }
                china += world.tables().flows[s][nations.index("CHN")][america];
            }
        }
        line(
                "US goods imports from China: %.1f %%; observed in the tables %.1f %%",
                100 * china / all, world.observed().get("CHN", "us_goods_import_share_icio", world.year()));
    }

    private void serbia() {
        int serbia = nations.index("SRB");
        double exports = 0;
        double imports = 0;
        double home = 0;
        StringBuilder partners = new StringBuilder();
        for (int n = 0; n < nations.size(); n++) {
            double sold = 0;
            for (int s = 0; s < S; s++) {
                sold += world.tables().flows[s][serbia][n];
                if (n == serbia) {
                    home += world.tables().flows[s][n][n];
                } else {
                    exports += world.tables().flows[s][serbia][n];
                    imports += world.tables().flows[s][n][serbia];
                }
            }
            partners.append(String.format(Locale.ROOT, " %s %.0f", nations.code(n), sold));
        }
        line(
                "Serbia: exports %.0f m, imports %.0f m, home %.0f m; sales by buyer:%s",
                exports, imports, home, partners);
    }

    private void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
