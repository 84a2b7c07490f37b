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
            "Boehm, Levchenko, Pandalai-Nayar (2023, AER 113): elasticity 0.76 after a year, about 2 in the long run"),
    TRADE_ELASTICITY_SCALE(
            "trade.elasticity-scale",
            "multiplier",
            1.0,
            0.5,
            1.6,
            false,
            "Multiplies every family's trade elasticity",
            "各产业贸易弹性的共同倍数",
            "Simonovska, Waugh (2014, JIE 92); Bajzik et al. (2020, JIE 126): 2.5 to 5.1"),
    PASS_THROUGH(
            "trade.pass-through",
            "fraction",
            1.0,
            0.7,
            1.0,
            false,
            "Share of a tariff that the buyer pays at the border",
            "关税由买方承担的比例",
            "Amiti, Redding, Weinstein (2019, JEP 33); Fajgelbaum et al. (2020, QJE 135)"),
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
                    + " Kucheryavyy, Lyn, Rodriguez-Clare (2023, AEJ Macro 15)"),
    CAPACITY_PRESSURE(
            "scale.pressure",
            "elasticity",
            0.2,
            0.0,
            0.5,
            true,
            "How strongly prices rise where capacity is busy",
            "产能紧张对价格的推升",
            "no estimate used; zero to half brackets flat and steep short-run supply"),
    PROFIT_SENSITIVITY(
            "relocation.profit-sensitivity",
            "elasticity",
            1.33,
            0.6,
            3.0,
            false,
            "beta_V: response of relocation to the profit gap",
            "迁移对利润差距的敏感度",
            "Saussay, Sato (2024, JEEM 123): 10 % energy price gap, 3.2 % more cross-border acquisitions"),
    HOP_RATE(
            "relocation.hop-rate",
            "1/quarter",
            0.02,
            0.01,
            0.035,
            true,
            "h: base rate at which capacity is reconsidered, before a family's sunk cost",
            "产能重新选址的基本速率",
            "a plant's life of 10 to 12 years; the sunk-cost law exp(2 - F) scales it"),
    SUNK_COST_SCALE(
            "relocation.sunk-cost-scale",
            "multiplier",
            1.0,
            0.5,
            2.0,
            true,
            "Multiplies every family's sunk cost F",
            "各产业沉没成本的共同倍数",
            "ordering after Jakubik, Stolzenburg (2021, JEG 21); level assumed"),
    EXIT_HAZARD(
            "relocation.exit-hazard",
            "1/quarter",
            0.03,
            0.0,
            0.10,
            true,
            "Rate at which capacity closes after two quarters of low profit",
            "连续两季低利润后的关停速率",
            "Roberts, Tybout (1997, AER 87) for the asymmetry of exit and entry; level assumed"),
    EXIT_THRESHOLD(
            "relocation.exit-threshold",
            "fraction of normal",
            0.9,
            0.7,
            0.95,
            true,
            "Profit below which capacity may be forced to close",
            "触发关停的利润下限",
            "no estimate used"),
    RELATEDNESS(
            "relocation.relatedness",
            "log rate",
            0.5,
            0.0,
            1.5,
            false,
            "beta_R: pull of places that already hold related families",
            "相关产业集聚的吸引力",
            "Hidalgo et al. (2007, Science 317); Li, Neffke (2023): no consensus on size"),
    GREENFIELD_FLOOR(
            "relocation.greenfield-floor",
            "share of family",
            1e-4,
            1e-6,
            1e-3,
            true,
            "Weight of a place without capacity when clusters choose",
            "无产能地区的绿地起步权重",
            "no estimate used"),
    CLUSTER_REST(
            "relocation.cluster-rest",
            "clusters",
            0.25,
            0.1,
            0.5,
            true,
            "Capacity of a place outside its clusters, which stays",
            "集群之外、不迁移的产能",
            "firms too small or too bound to move; keeps the suppliers and skills that an emptied place is known by"),
    CONVERSION_COST(
            "relocation.conversion-cost",
            "log rate",
            1.5,
            0.75,
            3.0,
            true,
            "Sunk cost of converting capacity to a family at distance one",
            "产业转产的沉没成本",
            "no estimate used"),
    LEARNING_SCALE(
            "learning.rate-scale",
            "multiplier",
            1.0,
            0.5,
            1.6,
            false,
            "Multiplies every family's learning rate",
            "学习率的共同倍数",
            "Ziegler, Trancik (2021, Energy Environ. Sci. 14): 20 to 24 % for lithium-ion cells"),
    LEARNING_SPILLOVER(
            "learning.spillover",
            "fraction",
            0.6,
            0.2,
            0.95,
            true,
            "Share of learning that comes from the world's experience, not a nation's own",
            "学习中来自世界经验的比例",
            "contested; within the range all positions in the literature fit"),
    LEARNING_NEWCOMER(
            "learning.newcomer",
            "share of world",
            0.01,
            0.001,
            0.1,
            true,
            "Base experience that every nation is granted, as a share of the world's",
            "各国初始经验占世界的份额",
            "no estimate used; keeps a tiny first plant from counting as a hundredfold of experience"),
    LEARNING_YEARS(
            "learning.experience",
            "years",
            5.0,
            2.0,
            15.0,
            true,
            "Years of base-year output that count as the experience of the start",
            "初始经验相当于多少年的基年产出",
            "no estimate used; young families have doubled in fewer years, old ones in more"),
    DIFFUSION(
            "technology.diffusion",
            "fraction",
            0.6,
            0.0,
            1.0,
            true,
            "Share of the frontier's productivity lead that others finally reach",
            "技术领先最终被他国追上的比例",
            "Comin, Mestieri (2018, AEJ Macro 10) for lags; level contested"),
    DIFFUSION_SPEED(
            "technology.diffusion-speed",
            "1/quarter",
            0.03,
            0.01,
            0.1,
            true,
            "How fast others approach what diffusion allows",
            "技术扩散的速度",
            "no estimate used"),
    ENERGY_SUBSTITUTION(
            "energy.substitution",
            "elasticity",
            0.25,
            0.05,
            0.6,
            false,
            "sigma_E: substitution between energy and everything else",
            "能源与其他投入的替代弹性",
            "Bachmann, Baqaee, Bayer, Kuhn, Moll et al. (2022): low but not zero"),
    SOURCE_SUBSTITUTION(
            "energy.source-substitution",
            "elasticity",
            2.0,
            1.2,
            4.0,
            false,
            "Substitution between sources of energy",
            "能源来源之间的替代弹性",
            "Papageorgiou, Saam, Schulte (2017, REStat 99): clean against dirty near 2 in electricity"),
    CONTRACT_LAG(
            "energy.contract-lag",
            "1/quarter",
            0.35,
            0.15,
            1.0,
            true,
            "How fast delivered prices follow energy markets, contracts and caps considered",
            "到厂能源价格追随市场的速度",
            "contracts of one to two years are usual for industry; level assumed"),
    ENERGY_SHARE_SCALE(
            "energy.cost-share-scale",
            "multiplier",
            1.0,
            0.7,
            1.3,
            true,
            "Multiplies every family's energy cost share",
            "各产业能源成本占比的共同倍数",
            "energy-intensive sectors 3 to 20 % of production cost: European Commission (2020)"),
    RENEWABLES_LEARNING(
            "energy.renewables-learning",
            "fraction per doubling",
            0.20,
            0.10,
            0.30,
            false,
            "Fall of the price of renewable power with each doubling of world output",
            "可再生能源学习率",
            "Rubin et al. (2015, Energy Policy 86): 20 to 24 % for solar, less for wind"),
    AUTOMATION_SPEED(
            "automation.speed",
            "1/quarter",
            0.03,
            0.01,
            0.06,
            true,
            "How fast machines take the tasks that pay",
            "自动化推进的速度",
            "robots take about a decade to diffuse: Acemoglu, Restrepo (2020, JPE 128); level assumed"),
    AUTOMATION_RESPONSE(
            "automation.price-response",
            "log odds",
            2.0,
            1.0,
            4.0,
            true,
            "How sharply the automated share follows the cost of machines against labour",
            "自动化对相对成本的敏感度",
            "no estimate used"),
    ROBOT_COST(
            "automation.robot-cost",
            "USD/hour",
            12.0,
            6.0,
            25.0,
            true,
            "Cost of a machine that does an hour's work, base year",
            "机器完成一小时工作的成本",
            "no estimate used; spans the labour cost of Mexico to that of Spain"),
    AUTOMATION_ENERGY(
            "automation.energy-share",
            "fraction",
            0.10,
            0.03,
            0.5,
            true,
            "phi_A: share of energy in the cost of an automated task",
            "自动化任务的能源成本占比",
            "factory robots 0.05 to 0.10, computing 0.1 to 0.3; not a published range"),
    NEW_TASKS(
            "automation.new-tasks",
            "fraction/year",
            0.006,
            0.0,
            0.015,
            false,
            "nu: labour that new tasks take back where machines have taken old ones",
            "新任务创造率",
            "Autor, Chin, Salomons, Seegmiller (2024, QJE 139); Acemoglu, Restrepo (2019, JEP 33)"),
    VEHICLE_SPEED(
            "vehicles.speed",
            "1/quarter",
            0.15,
            0.10,
            0.20,
            false,
            "kappa: logistic speed of electric-vehicle adoption per unit of advantage",
            "新能源车渗透的逻辑斯蒂速度",
            "IEA Global EV Outlook 2025: world logit slope 0.55, China 0.70 a year"),
    VEHICLE_RESPONSE(
            "vehicles.price-response",
            "per log price",
            2.0,
            1.0,
            4.0,
            true,
            "chi: response of adoption to the relative price",
            "渗透对相对价格的敏感度",
            "no estimate used"),
    DEMAND_ELASTICITY_SCALE(
            "demand.elasticity-scale",
            "multiplier",
            1.0,
            0.4,
            1.8,
            true,
            "Multiplies every family's own-price elasticity of demand",
            "需求价格弹性的共同倍数",
            "no single estimate; at 1 a family's world sales in money hardly move"),
    LABOUR_REALLOCATION(
            "labour.reallocation",
            "1/quarter",
            0.03,
            0.01,
            0.10,
            false,
            "How fast services take up workers that industry lets go",
            "失业劳动力被服务业吸收的速度",
            "Autor, Dorn, Hanson (2013, AER 103): a decade"),
    WAGE_RESPONSE(
            "labour.wage-response",
            "1/quarter",
            0.15,
            0.0,
            0.5,
            true,
            "phi_w: fall of wages per point of unemployment above normal",
            "工资对失业的反应",
            "wage curve of Blanchflower, Oswald (1995, JEP 9) gives the sign; level assumed"),
    INCOME_SMOOTHING(
            "income.smoothing",
            "1/quarter",
            0.10,
            0.05,
            0.3,
            true,
            "How fast spending follows income",
            "支出追随收入的速度",
            "no estimate used"),
    GROWTH(
            "growth.world",
            "fraction/quarter",
            0.005,
            0.0,
            0.01,
            true,
            "Growth of productivity and spending in every nation",
            "世界生产率与支出增速",
            "about 2 % a year; not a forecast"),
    UNREST_DECAY(
            "unrest.decay",
            "1/quarter",
            0.15,
            0.05,
            0.4,
            true,
            "How fast unrest fades",
            "动荡指数的消退速度",
            "no estimate used"),
    UNREST_UNEMPLOYMENT(
            "unrest.unemployment",
            "per unit",
            0.5,
            0.1,
            1.0,
            true,
            "b_u: unrest per unit of unemployment above normal",
            "失业对动荡的影响",
            "sign: Ponticelli, Voth (2020, JCE 48); not above the effect of cuts"),
    UNREST_CUTS(
            "unrest.cuts",
            "per unit",
            1.0,
            0.5,
            2.0,
            true,
            "b_x: unrest per unit of public spending cut",
            "削减开支对动荡的影响",
            "sign and order: Ponticelli, Voth (2020, JCE 48)"),
    UNREST_STAGNATION(
            "unrest.stagnation",
            "per unit",
            0.5,
            0.0,
            1.0,
            true,
            "b_g: unrest per unit by which real income falls in a year",
            "实际收入下降对动荡的影响",
            "sign: Campante, Chor, Li (2023, AEJ Policy 15)"),
    SUBSIDY_EFFECT(
            "subsidy.effectiveness",
            "fraction",
            0.6,
            0.3,
            0.9,
            true,
            "Share of a subsidy that lowers the unit cost",
            "补贴降低单位成本的有效比例",
            "no estimate used"),
    POOL_RESPONSE(
            "pool.response",
            "1/quarter",
            0.1,
            0.05,
            0.3,
            true,
            "Elastic pool only: births and deaths per unit of world utilisation away from one",
            "弹性池的新建与退出速率",
            "no estimate used"),
    DIGITAL_LEAK(
            "digital.leak",
            "fraction",
            0.3,
            0.0,
            0.9,
            true,
            "Share of home digital rents that goes to platforms, wherever their owners are",
            "本国数字租金中流向平台（无论其所有者在哪国）的比例",
            "no estimate used; a third of multinational profit is booked elsewhere: Tørsløv, Wier, Zucman (2023, REStud 90)",
            "未采用估计值；跨国企业利润约三分之一记在别处：Tørsløv、Wier、Zucman（2023，REStud 90）"),
    DIGITAL_DEPRECIATION(
            "digital.depreciation",
            "1/year",
            0.2,
            0.1,
            0.35,
            true,
            "What a year wears out of the digital stock",
            "数字存量的年折旧率",
            "Corrado, Hulten, Sichel (2009, Rev. Income Wealth 55): 0.2 research, 0.33 software; mix assumed",
            "Corrado、Hulten、Sichel（2009，Rev. Income Wealth 55）：研发0.2，软件0.33；构成为假设"),
    DIGITAL_INVESTMENT(
            "digital.investment",
            "fraction of value added",
            0.025,
            0.01,
            0.05,
            true,
            "Digital investment of the base year, against which public spending counts",
            "基年数字投资，公共投入与之相比",
            "investment in information technology is 2 to 3 % of GDP in most OECD nations; assumed for all",
            "多数经合组织国家信息技术投资占GDP的2%至3%；对各国作同一假设"),
    AI_COST(
            "ai.cost-response",
            "elasticity",
            0.1,
            0.0,
            0.3,
            true,
            "kappa_AI: fall of unit cost of robots, machinery and electric vehicles per log point of AI capability",
            "AI能力每提高一个对数点，机器人、机械与新能源车单位成本的降幅",
            "no estimate used",
            "未采用估计值"),
    AI_VIRTUAL(
            "ai.virtual-weight",
            "fraction",
            0.5,
            0.2,
            0.8,
            true,
            "omega: weight of software against data of machines at work",
            "AI能力中虚拟一侧相对部署数据的权重",
            "no estimate used; even weights",
            "未采用估计值；两侧等权"),
    AI_SUBSTITUTION(
            "ai.substitution",
            "exponent",
            -0.5,
            -4.0,
            1.0,
            true,
            "rho: 1 lets software and data replace each other, below 0 the scarcer rules",
            "rho：为1时虚拟能力与数据可互相替代，小于0时由较缺的一侧决定",
            "no estimate used; contested",
            "未采用估计值；有争议"),
    AI_DATA(
            "ai.data-exponent",
            "elasticity",
            0.35,
            0.1,
            0.7,
            true,
            "delta_Z: what more data of deployed machines adds",
            "delta_Z：更多部署数据带来的增益",
            "sign of diminishing returns: Farboodi, Veldkamp (2021, NBER 28427); level assumed",
            "收益递减的方向：Farboodi、Veldkamp（2021，NBER 28427）；水平为假设"),
    AI_SPILLOVER(
            "ai.spillover",
            "fraction",
            0.5,
            0.3,
            0.8,
            true,
            "Share of virtual AI that comes from the world's digital stock",
            "虚拟AI中来自世界数字存量的比例",
            "no estimate used",
            "未采用估计值"),
    AI_DATA_DEPRECIATION(
            "ai.data-depreciation",
            "1/year",
            0.25,
            0.1,
            0.5,
            true,
            "What a year wears out of deployed machines and their data",
            "部署机器及其数据的年折旧率",
            "no estimate used; robots serve about a decade, data age faster",
            "未采用估计值；机器人约用十年，数据老化更快"),
    COMPONENT_SHARE(
            "components.share",
            "fraction",
            0.4,
            0.1,
            0.7,
            true,
            "Share of key components, lidar among them, in the cost of robots and autonomy",
            "激光雷达等关键部件在机器人与自动驾驶成本中的占比",
            "no estimate used",
            "未采用估计值");

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
