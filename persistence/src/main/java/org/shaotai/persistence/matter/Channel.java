package org.shaotai.persistence.matter;

/** Through which channel a matter came in (domain reference §8.3). */
public enum Channel {
    NON_POLICE_110,
    GRID_PATROL,
    STATION_VISIT,
    HOTLINE_12345,
    GOVERNANCE_PLATFORM,
    PETITION,
    COURT,
    DEPARTMENT,
    HALL_PUBLIC,
    HALL_ENTERPRISE,
    TEA_ROOM,
    LIVE_ROOM,
    CHIEF_LINE,
    UPPER_LEVEL,
    MEDIA,
    CONSULTATION,
    CAMPUS_ROUND,
    CARE_VISIT,
    RESIDENT_NEED,
    PACT,
    OTHER
}
