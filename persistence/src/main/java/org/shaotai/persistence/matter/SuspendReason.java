package org.shaotai.persistence.matter;

/** Why a matter may stand still (domain reference §3.2, suspend 挂账). */
public enum SuspendReason {
    LEGACY,
    SEASONAL,
    ENGINEERING,
    POLICY,
    LITIGATION
}
