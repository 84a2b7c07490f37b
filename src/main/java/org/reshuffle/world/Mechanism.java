package org.reshuffle.world;

/** A mechanism of the model that is tied to one family, which a world file names; the key is what it writes. */
public enum Mechanism {
    COMBUSTION_VEHICLES("combustion-vehicles", "Vehicles that electric ones displace", "被新能源车取代的燃油车"),
    ELECTRIC_VEHICLES("electric-vehicles", "Vehicles that buyers adopt in place of combustion ones", "取代燃油车的新能源车"),
    RENEWABLES("renewables", "Equipment whose experience makes renewable power cheaper", "其经验使可再生能源变便宜的设备"),
    MACHINES("machines", "Robots and autonomy, whose experience makes a machine hour cheaper", "其经验使机器工时变便宜的机器人与自主系统"),
    MACHINERY(
            "machinery",
            "Machinery, which AI makes cheaper beside robots and electric vehicles",
            "与机器人、新能源车一样因AI而变便宜的机械"),
    DIGITAL("digital", "Internet and software, whose rents build the digital stock", "其租金形成数字存量的互联网与软件"),
    FRONTIER_KIN("frontier-kin", "Family whose trade costs a latent one takes over", "潜在产业沿用其贸易成本的产业");

    private final String key;
    private final Text meaning;

    Mechanism(String key, String en, String zh) {
        this.key = key;
        this.meaning = new Text(en, zh);
    }

    public String key() {
        return key;
    }

    /** What the family is to the mechanism. */
    public Text meaning() {
        return meaning;
    }
}
