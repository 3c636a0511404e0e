package org.shaotai.persistence.common;

/**
 * What a person at a desk may do (domain reference §3.16). Staff only: residents have no role and
 * no record.
 */
public enum Role {
    DUTY,
    SHIFT_LEADER,
    CHIEF,
    CLERK,
    STATION,
    MEDIATOR,
    AUDITOR,
    ADMIN,
    /** The programme itself: imports, the demo county, the nightly run. */
    SYSTEM
}
