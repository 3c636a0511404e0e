package org.shaotai.persistence.unit;

/** What a unit is in the network (domain reference §2.1). */
public enum UnitKind {
    /** Command room 指挥室, one to a township, one to the county; owns what is not dispatched. */
    COMMAND_ROOM,
    /** Station in a village 工作站. */
    STATION,
    /** Police station 派出所. */
    POLICE_STATION,
    /** County department that holds a power 事权部门. */
    COMPETENT_DEPT,
    /** Township branch of a department 站所. */
    TOWN_BRANCH,
    /** Grid management centre 网格化管理中心. */
    GRID_CENTRE,
    /** Member unit without powers of its own, such as a water company 成员单位. */
    MEMBER_UNIT
}
