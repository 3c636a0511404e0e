package org.shaotai.persistence.whistle;

/**
 * Why a whistle may be sounded at all; without one of these it cannot be (domain reference D15).
 */
public enum Gate {
    BEYOND_COMMUNITY_POWER,
    JOINT_ENFORCEMENT,
    EMERGENCY
}
