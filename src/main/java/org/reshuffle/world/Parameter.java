package org.reshuffle.world;

import org.jspecify.annotations.Nullable;

/**
 * Every assumption of the model that is one number: its path in a scenario file, unit, default, range and source. Rates
 * are per quarter unless the unit says otherwise.
 */
public enum Parameter {
    TRADE_ADJUSTMENT(
            "trade.adjustment",
            "1/quarter",
            0.113,
            0.06,
            0.20,
            false,
            "How fast trade shares close the gap to their long-run value",
            "贸易份额趋向长期值的速度",
            "Boehm, Levchenko, Pandalai-Nayar (2023, AER 113): elasticity 0.76 after a year, about 2 in the long run",
            "Boehm, Levchenko, Pandalai-Nayar (2023, AER 113)：一年后弹性 0.76，长期约为 2"),
    TRADE_ELASTICITY_SCALE(
            "trade.elasticity-scale",
            "multiplier",
            1.0,
            0.5,
            1.6,
            false,
            "Multiplies every family's trade elasticity",
            "各产业贸易弹性的共同倍数",
            "Simonovska, Waugh (2014, JIE 92); Bajzik et al. (2020, JIE 126): 2.5 to 5.1",
            "Simonovska, Waugh (2014, JIE 92)；Bajzik 等 (2020, JIE 126)：2.5 至 5.1"),
    PASS_THROUGH(
            "trade.pass-through",
            "fraction",
            1.0,
            0.7,
            1.0,
            false,
            "Share of a tariff that the buyer pays at the border",
            "关税由买方承担的比例",
            "Amiti, Redding, Weinstein (2019, JEP 33); Fajgelbaum et al. (2020, QJE 135)",
            "Amiti, Redding, Weinstein (2019, JEP 33)；Fajgelbaum 等 (2020, QJE 135)"),
    SCALE_ELASTICITY(
            "scale.elasticity",
            "elasticity",
            0.5,
            0.2,
            1.3,
            false,
            "Psi: how strongly a family's capacity in a place raises its sales",
            "规模弹性：产能对销售的拉动",
            "Bartelme, Costinot, Donaldson, Rodriguez-Clare (2019, NBER 26666) times theta; uniqueness at or below 1:"
                    + " Kucheryavyy, Lyn, Rodriguez-Clare (2023, AEJ Macro 15)",
            "Bartelme, Costinot, Donaldson, Rodriguez-Clare (2019, NBER 26666) 的估计乘以 theta；"
                    + "不超过 1 时均衡唯一：Kucheryavyy, Lyn, Rodriguez-Clare (2023, AEJ Macro 15)"),
    CAPACITY_PRESSURE(
            "scale.pressure",
            "elasticity",
            0.2,
            0.0,
            0.5,
            true,
            "How strongly prices rise where capacity is busy",
            "产能紧张对价格的推升",
            "no estimate used; zero to half brackets flat and steep short-run supply",
            "未采用任何估计；0 至 0.5 涵盖平缓与陡峭的短期供给"),
    PROFIT_SENSITIVITY(
            "relocation.profit-sensitivity",
            "elasticity",
            1.33,
            0.6,
            3.0,
            false,
            "beta_V: response of relocation to the profit gap",
            "迁移对利润差距的敏感度",
            "Saussay, Sato (2024, JEEM 123): 10 % energy price gap, 3.2 % more cross-border acquisitions",
            "Saussay, Sato (2024, JEEM 123)：能源价差 10%，跨境并购增加 3.2%"),
    HOP_RATE(
            "relocation.hop-rate",
            "1/quarter",
            0.02,
            0.01,
            0.035,
            true,
            "h: base rate at which capacity is reconsidered, before a family's sunk cost",
            "产能重新选址的基本速率",
            "a plant's life of 10 to 12 years; the sunk-cost law exp(2 - F) scales it",
            "工厂寿命 10 至 12 年；再按沉没成本律 exp(2 - F) 缩放"),
    SUNK_COST_SCALE(
            "relocation.sunk-cost-scale",
            "multiplier",
            1.0,
            0.5,
            2.0,
            true,
            "Multiplies every family's sunk cost F",
            "各产业沉没成本的共同倍数",
            "ordering after Jakubik, Stolzenburg (2021, JEG 21); level assumed",
            "排序依据 Jakubik, Stolzenburg (2021, JEG 21)；水平为假设"),
    EXIT_HAZARD(
            "relocation.exit-hazard",
            "1/quarter",
            0.03,
            0.0,
            0.10,
            true,
            "Rate at which capacity closes after two quarters of low profit",
            "连续两季低利润后的关停速率",
            "Roberts, Tybout (1997, AER 87) for the asymmetry of exit and entry; level assumed",
            "退出与进入的不对称：Roberts, Tybout (1997, AER 87)；水平为假设"),
    EXIT_THRESHOLD(
            "relocation.exit-threshold",
            "fraction of normal",
            0.9,
            0.7,
            0.95,
            true,
            "Profit below which capacity may be forced to close",
            "触发关停的利润下限",
            "no estimate used",
            "未采用任何估计"),
    RELATEDNESS(
            "relocation.relatedness",
            "log rate",
            0.5,
            0.0,
            1.5,
            false,
            "beta_R: pull of places that already hold related families",
            "相关产业集聚的吸引力",
            "Hidalgo et al. (2007, Science 317); Li, Neffke (2023): no consensus on size",
            "Hidalgo 等 (2007, Science 317)；Li, Neffke (2023)：大小尚无共识"),
    GREENFIELD_FLOOR(
            "relocation.greenfield-floor",
            "share of family",
            1e-4,
            1e-6,
            1e-3,
            true,
            "Weight of a place without capacity when clusters choose",
            "无产能地区的绿地起步权重",
            "no estimate used",
            "未采用任何估计"),
    CLUSTER_REST(
            "relocation.cluster-rest",
            "clusters",
            0.25,
            0.1,
            0.5,
            true,
            "Capacity of a place outside its clusters, which stays",
            "集群之外、不迁移的产能",
            "firms too small or too bound to move; keeps the suppliers and skills that an emptied place is known by",
            "规模过小或牵绊过深而不能迁移的企业；它们留住供应商与技能，使空出的地方仍为人所知"),
    CONVERSION_COST(
            "relocation.conversion-cost",
            "log rate",
            1.5,
            0.75,
            3.0,
            true,
            "Sunk cost of converting capacity to a family at distance one",
            "产业转产的沉没成本",
            "no estimate used",
            "未采用任何估计"),
    LEARNING_SCALE(
            "learning.rate-scale",
            "multiplier",
            1.0,
            0.5,
            1.6,
            false,
            "Multiplies every family's learning rate",
            "学习率的共同倍数",
            "Ziegler, Trancik (2021, Energy Environ. Sci. 14): 20 to 24 % for lithium-ion cells",
            "Ziegler, Trancik (2021, Energy Environ. Sci. 14)：锂离子电芯为 20% 至 24%"),
    LEARNING_SPILLOVER(
            "learning.spillover",
            "fraction",
            0.6,
            0.2,
            0.95,
            true,
            "Share of learning that comes from the world's experience, not a nation's own",
            "学习中来自世界经验的比例",
            "contested; within the range all positions in the literature fit",
            "存在争议；文献中的各种立场都落在此范围内"),
    LEARNING_NEWCOMER(
            "learning.newcomer",
            "share of world",
            0.01,
            0.001,
            0.1,
            true,
            "Base experience that every nation is granted, as a share of the world's",
            "各国初始经验占世界的份额",
            "no estimate used; keeps a tiny first plant from counting as a hundredfold of experience",
            "未采用任何估计；避免微小的首座工厂被算作经验增长百倍"),
    LEARNING_YEARS(
            "learning.experience",
            "years",
            5.0,
            2.0,
            15.0,
            true,
            "Years of base-year output that count as the experience of the start",
            "初始经验相当于多少年的基年产出",
            "no estimate used; young families have doubled in fewer years, old ones in more",
            "未采用任何估计；新兴产业翻倍所需年数更少，老产业更多"),
    DIFFUSION(
            "technology.diffusion",
            "fraction",
            0.6,
            0.0,
            1.0,
            true,
            "Share of the frontier's productivity lead that others finally reach",
            "技术领先最终被他国追上的比例",
            "Comin, Mestieri (2018, AEJ Macro 10) for lags; level contested",
            "滞后依据 Comin, Mestieri (2018, AEJ Macro 10)；水平存在争议"),
    DIFFUSION_SPEED(
            "technology.diffusion-speed",
            "1/quarter",
            0.03,
            0.01,
            0.1,
            true,
            "How fast others approach what diffusion allows",
            "技术扩散的速度",
            "no estimate used",
            "未采用任何估计"),
    ENERGY_SUBSTITUTION(
            "energy.substitution",
            "elasticity",
            0.25,
            0.05,
            0.6,
            false,
            "sigma_E: substitution between energy and everything else",
            "能源与其他投入的替代弹性",
            "Bachmann, Baqaee, Bayer, Kuhn, Moll et al. (2022): low but not zero",
            "Bachmann, Baqaee, Bayer, Kuhn, Moll 等 (2022)：低，但不为零"),
    SOURCE_SUBSTITUTION(
            "energy.source-substitution",
            "elasticity",
            2.0,
            1.2,
            4.0,
            false,
            "Substitution between sources of energy",
            "能源来源之间的替代弹性",
            "Papageorgiou, Saam, Schulte (2017, REStat 99): clean against dirty near 2 in electricity",
            "Papageorgiou, Saam, Schulte (2017, REStat 99)：电力中清洁与非清洁能源约为 2"),
    CONTRACT_LAG(
            "energy.contract-lag",
            "1/quarter",
            0.35,
            0.15,
            1.0,
            true,
            "How fast delivered prices follow energy markets, contracts and caps considered",
            "到厂能源价格追随市场的速度",
            "contracts of one to two years are usual for industry; level assumed",
            "工业合同通常为一至两年；水平为假设"),
    ENERGY_SHARE_SCALE(
            "energy.cost-share-scale",
            "multiplier",
            1.0,
            0.7,
            1.3,
            true,
            "Multiplies every family's energy cost share",
            "各产业能源成本占比的共同倍数",
            "energy-intensive sectors 3 to 20 % of production cost: European Commission (2020)",
            "高耗能行业占生产成本的 3% 至 20%：欧盟委员会（2020）"),
    RENEWABLES_LEARNING(
            "energy.renewables-learning",
            "fraction per doubling",
            0.20,
            0.10,
            0.30,
            false,
            "Fall of the price of renewable power with each doubling of world output",
            "可再生能源学习率",
            "Rubin et al. (2015, Energy Policy 86): 20 to 24 % for solar, less for wind",
            "Rubin 等 (2015, Energy Policy 86)：太阳能 20% 至 24%，风能较低"),
    AUTOMATION_SPEED(
            "automation.speed",
            "1/quarter",
            0.03,
            0.01,
            0.06,
            true,
            "How fast machines take the tasks that pay",
            "自动化推进的速度",
            "robots take about a decade to diffuse: Acemoglu, Restrepo (2020, JPE 128); level assumed",
            "机器人的扩散约需十年：Acemoglu, Restrepo (2020, JPE 128)；水平为假设"),
    AUTOMATION_RESPONSE(
            "automation.price-response",
            "log odds",
            2.0,
            1.0,
            4.0,
            true,
            "How sharply the automated share follows the cost of machines against labour",
            "自动化对相对成本的敏感度",
            "no estimate used",
            "未采用任何估计"),
    ROBOT_COST(
            "automation.robot-cost",
            "USD/hour",
            12.0,
            6.0,
            25.0,
            true,
            "Cost of a machine that does an hour's work, base year",
            "机器完成一小时工作的成本",
            "no estimate used; spans the labour cost of Mexico to that of Spain",
            "未采用任何估计；涵盖从墨西哥到西班牙的劳动成本"),
    AUTOMATION_ENERGY(
            "automation.energy-share",
            "fraction",
            0.10,
            0.03,
            0.5,
            true,
            "phi_A: share of energy in the cost of an automated task",
            "自动化任务的能源成本占比",
            "factory robots 0.05 to 0.10, computing 0.1 to 0.3; not a published range",
            "工厂机器人 0.05 至 0.10，计算 0.1 至 0.3；并非已发表的范围"),
    NEW_TASKS(
            "automation.new-tasks",
            "fraction/year",
            0.006,
            0.0,
            0.015,
            false,
            "nu: labour that new tasks take back where machines have taken old ones",
            "新任务创造率",
            "Autor, Chin, Salomons, Seegmiller (2024, QJE 139); Acemoglu, Restrepo (2019, JEP 33)",
            "Autor, Chin, Salomons, Seegmiller (2024, QJE 139)；Acemoglu, Restrepo (2019, JEP 33)"),
    VEHICLE_SPEED(
            "vehicles.speed",
            "1/quarter",
            0.15,
            0.10,
            0.20,
            false,
            "kappa: logistic speed of electric-vehicle adoption per unit of advantage",
            "新能源车渗透的逻辑斯蒂速度",
            "IEA Global EV Outlook 2025: world logit slope 0.55, China 0.70 a year",
            "国际能源署《全球电动汽车展望 2025》：对数几率斜率，世界每年 0.55，中国每年 0.70"),
    VEHICLE_RESPONSE(
            "vehicles.price-response",
            "per log price",
            2.0,
            1.0,
            4.0,
            true,
            "chi: response of adoption to the relative price",
            "渗透对相对价格的敏感度",
            "no estimate used",
            "未采用任何估计"),
    DEMAND_ELASTICITY_SCALE(
            "demand.elasticity-scale",
            "multiplier",
            1.0,
            0.4,
            1.8,
            true,
            "Multiplies every family's own-price elasticity of demand",
            "需求价格弹性的共同倍数",
            "no single estimate; at 1 a family's world sales in money hardly move",
            "没有公认的单一估计；取 1 时，一个产业的世界销售额几乎不变"),
    LABOUR_REALLOCATION(
            "labour.reallocation",
            "1/quarter",
            0.03,
            0.01,
            0.10,
            false,
            "How fast services take up workers that industry lets go",
            "失业劳动力被服务业吸收的速度",
            "Autor, Dorn, Hanson (2013, AER 103): a decade",
            "Autor, Dorn, Hanson (2013, AER 103)：约十年"),
    WAGE_RESPONSE(
            "labour.wage-response",
            "1/quarter",
            0.15,
            0.0,
            0.5,
            true,
            "phi_w: fall of wages per point of unemployment above normal",
            "工资对失业的反应",
            "wage curve of Blanchflower, Oswald (1995, JEP 9) gives the sign; level assumed",
            "符号依据 Blanchflower, Oswald (1995, JEP 9) 的工资曲线；水平为假设"),
    INCOME_SMOOTHING(
            "income.smoothing",
            "1/quarter",
            0.10,
            0.05,
            0.3,
            true,
            "How fast spending follows income",
            "支出追随收入的速度",
            "no estimate used",
            "未采用任何估计"),
    GROWTH(
            "growth.world",
            "fraction/quarter",
            0.005,
            0.0,
            0.01,
            true,
            "Growth of productivity and spending in every nation",
            "世界生产率与支出增速",
            "about 2 % a year; not a forecast",
            "每年约 2%；并非预测"),
    UNREST_DECAY(
            "unrest.decay",
            "1/quarter",
            0.15,
            0.05,
            0.4,
            true,
            "How fast unrest fades",
            "动荡指数的消退速度",
            "no estimate used",
            "未采用任何估计"),
    UNREST_UNEMPLOYMENT(
            "unrest.unemployment",
            "per unit",
            0.5,
            0.1,
            1.0,
            true,
            "b_u: unrest per unit of unemployment above normal",
            "失业对动荡的影响",
            "sign: Ponticelli, Voth (2020, JCE 48); not above the effect of cuts",
            "符号依据 Ponticelli, Voth (2020, JCE 48)；不超过削减开支的影响"),
    UNREST_CUTS(
            "unrest.cuts",
            "per unit",
            1.0,
            0.5,
            2.0,
            true,
            "b_x: unrest per unit of public spending cut",
            "削减开支对动荡的影响",
            "sign and order: Ponticelli, Voth (2020, JCE 48)",
            "符号与量级依据 Ponticelli, Voth (2020, JCE 48)"),
    UNREST_STAGNATION(
            "unrest.stagnation",
            "per unit",
            0.5,
            0.0,
            1.0,
            true,
            "b_g: unrest per unit by which real income falls in a year",
            "实际收入下降对动荡的影响",
            "sign: Campante, Chor, Li (2023, AEJ Policy 15)",
            "符号依据 Campante, Chor, Li (2023, AEJ Policy 15)"),
    SUBSIDY_EFFECT(
            "subsidy.effectiveness",
            "fraction",
            0.6,
            0.3,
            0.9,
            true,
            "Share of a subsidy that lowers the unit cost",
            "补贴降低单位成本的有效比例",
            "no estimate used",
            "未采用任何估计"),
    POOL_RESPONSE(
            "pool.response",
            "1/quarter",
            0.1,
            0.05,
            0.3,
            true,
            "Elastic pool only: births and deaths per unit of world utilisation away from one",
            "弹性池的新建与退出速率",
            "no estimate used",
            "未采用任何估计");

    private final String path;
    private final String unit;
    private final double standard;
    private final double low;
    private final double high;
    private final boolean assumed;
    private final Text meaning;
    private final Text source;

    Parameter(
            String path,
            String unit,
            double standard,
            double low,
            double high,
            boolean assumed,
            String en,
            String zh,
            String source) {
        this(path, unit, standard, low, high, assumed, en, zh, source, source);
    }

    Parameter(
            String path,
            String unit,
            double standard,
            double low,
            double high,
            boolean assumed,
            String en,
            String zh,
            String source,
            String sourceZh) {
        this.path = path;
        this.unit = unit;
        this.standard = standard;
        this.low = low;
        this.high = high;
        this.assumed = assumed;
        this.meaning = new Text(en, zh);
        this.source = new Text(source, sourceZh);
    }

    /** Its key in a scenario's {@code parameters}, dots for nesting. */
    public String path() {
        return path;
    }

    public String unit() {
        return unit;
    }

    /** The default. */
    public double standard() {
        return standard;
    }

    /** Lowest value a scenario may give. */
    public double low() {
        return low;
    }

    /** Highest value a scenario may give. */
    public double high() {
        return high;
    }

    /** Whether the default rests on no published figure. */
    public boolean assumed() {
        return assumed;
    }

    public Text meaning() {
        return meaning;
    }

    public Text source() {
        return source;
    }

    /** The parameter of that path, or null. */
    public static @Nullable Parameter of(String path) {
        for (Parameter parameter : values()) {
            if (parameter.path.equals(path)) {
                return parameter;
            }
        }
        return null;
    }
}
