package org.reshuffle.world;

/** How a family's capacity behaves; the key is what world files write. */
public enum Role {
    /** Its capacity is clusters, which move, convert and close. */
    CLUSTER("cluster"),
    /** Its capacity follows its sales (primary goods, services); it has no clusters. */
    FOLLOWER("follower"),
    /** No flows and no capacity until an event unlocks it. */
    LATENT("latent");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
