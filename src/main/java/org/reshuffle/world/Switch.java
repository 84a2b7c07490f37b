package org.reshuffle.world;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Every mechanism that could settle a claim by construction, as a choice with a default that is argued for. The first
 * option is the default.
 */
public enum Switch {
    POOL(
            "pool",
            "How capacity comes and goes",
            "产能池",
            "The essay's premise is a fixed pool; elastic lets it fail",
            "fixed",
            "elastic"),
    CONVERSION(
            "conversion",
            "Converting capacity to a related family, in place or when it opens again",
            "产业转产：就地，或关闭后重开时",
            "Carmakers do convert: Germany built 1.27 m electric cars in 2023",
            "on",
            "off"),
    DIFFUSION(
            "diffusion",
            "Productivity leads spread to other nations",
            "技术扩散",
            "Without it one nation's lead removes everyone's industry by arithmetic",
            "on",
            "off"),
    WAGE_BRAKE(
            "wage-brake",
            "Wages fall where unemployment is high",
            "工资调节",
            "The general-equilibrium brake on every loss",
            "on",
            "off"),
    EXIT(
            "exit",
            "Unprofitable capacity is forced to close",
            "亏损强制退出",
            "Exit faster than return mimics irreversibility",
            "on",
            "off"),
    LEARNING("learning", "Costs fall with experience", "经验学习", "Learning favours whoever leads", "on", "off"),
    SPILLOVERS(
            "learning-spillovers",
            "Nations learn from the world's experience",
            "学习外溢",
            "Without it latecomers never learn from leaders",
            "on",
            "off"),
    RELATEDNESS("relatedness", "Related families attract each other", "产业相关性", "Adds path dependence", "on", "off"),
    AUTOMATION(
            "automation",
            "Machines take tasks where they are cheaper",
            "自动化采用",
            "Off leaves only what a scenario imposes",
            "on",
            "off"),
    NEW_TASKS("new-tasks", "New tasks take back labour", "新任务", "Without it automation can only displace", "on", "off"),
    VEHICLES(
            "vehicle-adoption",
            "Buyers choose electric vehicles by price",
            "新能源车自主选择",
            "Off leaves only what a scenario feeds in",
            "on",
            "off"),
    RENEWABLES(
            "renewables-learning",
            "Renewable power gets cheaper with world output",
            "可再生能源学习",
            "Lets energy shocks fade",
            "on",
            "off"),
    PROFITS(
            "profits",
            "Where the profit of moved capacity goes",
            "利润归属",
            "Owners keep the profit of what they move abroad",
            "owner",
            "host"),
    DIGITAL_RENTS(
            "digital-rents",
            "Platform owners abroad take part of a nation's digital rents",
            "境外平台分走一国数字租金",
            "Platforms have few homes and users everywhere; off keeps every rent at home",
            "on",
            "off"),
    AI(
            "ai",
            "AI capability lowers the cost of robots, machinery and electric vehicles",
            "AI能力降低机器人、机械与新能源车成本",
            "Off leaves AI a figure that is recorded and moves nothing",
            "on",
            "off"),
    AI_COMPLEMENTARITY(
            "ai-complementarity",
            "Software and data of machines at work need each other",
            "虚拟AI与部署数据互补",
            "Off lets either replace the other, which frees the virtual leader from industry",
            "on",
            "off"),
    AI_DATA(
            "ai-data",
            "Deployed machines teach AI",
            "部署的机器为AI提供数据",
            "Off leaves AI to software, and industry no advantage in it",
            "on",
            "off"),
    COMPONENTS(
            "component-imports",
            "Who makes robots buys key components where they are learned",
            "机器人制造者可否进口关键部件",
            "Trade in components is the rule; blocked lets nobody learn but at home, off has one curve for the whole machine",
            "allowed",
            "blocked",
            "off"),
    FRONTIER(
            "frontier",
            "A locked industry can be opened by research and lives if its cycle closes",
            "潜在产业可由研发开启，循环闭合则存续",
            "Nothing opens unless somebody pays; off keeps it locked whatever is paid",
            "on",
            "off"),
    FISCAL(
            "fiscal",
            "Public debt, its price, and cuts in spending",
            "公共债务、利差与支出削减",
            "Off leaves debt as it was and cuts nothing, so lost income costs a state nothing",
            "on",
            "off"),
    OWN_CURRENCY(
            "own-currency",
            "Debt in a nation's own currency costs less",
            "本币债务利差较低",
            "India owes abroad only about a fifth of its income; off makes every debt foreign",
            "on",
            "off"),
    DEFAULT("default", "Governments may default", "政府可能违约", "Off lets debt grow without an end", "on", "off"),
    LEADERS(
            "leader-changes",
            "Leaderships change by themselves",
            "领导层自行更替",
            "Off leaves only what a scenario imposes, so every promise is kept",
            "on",
            "off"),
    PACT_HAZARD(
            "pact-hazard",
            "Which pacts a new leadership may break",
            "新领导层可能废止的协定",
            "A bloc's treaties bind; with all, partners inside and outside a bloc are on one footing",
            "opposite",
            "all",
            "none"),
    AFFINITY(
            "affinity",
            "Nations lean towards those they live by",
            "亲近度随依存度变化",
            "Off leaves every nation leaning where it leant in the base year",
            "on",
            "off"),
    RETALIATION(
            "retaliation",
            "Deciding governments answer tariffs",
            "自主决策的政府报复关税",
            "Tariffs of 2018 were answered within months; off leaves every tariff unanswered",
            "on",
            "off"),
    IMITATION(
            "imitation",
            "Deciding governments copy the fastest-growing nation",
            "自主决策的政府效仿增长最快者",
            "Copying alone can spread a race that pays nobody",
            "on",
            "off"),
    SUBSIDY_MATCHING(
            "subsidy-matching",
            "Deciding governments match what rivals spend",
            "自主决策的政府跟进对手补贴",
            "Matching makes a race by rule; off lets it come from jobs alone",
            "on",
            "off"),
    FRONTIER_MOTIVE(
            "frontier-motive",
            "What makes deciding governments pay for the frontier",
            "自主决策的政府为何资助新前沿",
            "With threat alone nothing else could ever fund it",
            "both",
            "threat",
            "expectation",
            "none"),
    COMPLACENCY(
            "complacency",
            "Who expects the next frontier defends old industry less",
            "预期新前沿者较少保护旧产业",
            "Decides by rule whether an expected frontier empties industry",
            "on",
            "off"),
    POLICY_REVERSAL(
            "policy-reversal",
            "New leaderships may drop what their predecessors decided",
            "新领导层可能放弃前任的政策",
            "Policies of democracies outlive many elections but not all; off makes every policy as lasting as its reasons",
            "on",
            "off");

    private final String path;
    private final Text meaning;
    private final String argument;
    private final ImmutableList<String> options;

    Switch(String path, String en, String zh, String argument, String... options) {
        this.path = path;
        this.meaning = new Text(en, zh);
        this.argument = argument;
        this.options = ImmutableList.copyOf(options);
    }

    /** Its key in a scenario's {@code switches}. */
    public String path() {
        return path;
    }

    public Text meaning() {
        return meaning;
    }

    /** Why the default is the default, or what the other option does. */
    public String argument() {
        return argument;
    }

    /** What it may be set to, the default first. */
    public ImmutableList<String> options() {
        return options;
    }

    /** The switch of that path, or null. */
    public static @Nullable Switch of(String path) {
        for (Switch candidate : values()) {
            if (candidate.path.equals(path)) {
                return candidate;
            }
        }
        return null;
    }
}
