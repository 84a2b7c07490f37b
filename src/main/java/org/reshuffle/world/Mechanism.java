package org.reshuffle.world;

/** A mechanism of the model that is tied to one family, which a world file names; the key is what it writes. */
public enum Mechanism {
    COMBUSTION_VEHICLES("combustion-vehicles", "Vehicles that electric ones displace", "被新能源车取代的燃油车"),
    ELECTRIC_VEHICLES("electric-vehicles", "Vehicles that buyers adopt in place of combustion ones", "取代燃油车的新能源车"),
    RENEWABLES("renewables", "Equipment whose experience makes renewable power cheaper", "其经验使可再生能源变便宜的设备"),
    MACHINES("machines", "Robots and autonomy, whose experience makes a machine hour cheaper", "其经验使机器工时变便宜的机器人与自主系统");

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
