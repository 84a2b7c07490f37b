package org.reshuffle.world;

/** How far a latent family has come. */
public enum FrontierStage {
    /** Nothing is made or sold. */
    LOCKED,
    /** It is sold below cost, and states pay the rest. */
    SUPPORTED,
    /** Its cycle is closed: it pays for itself. */
    SELF_SUSTAINING
}
