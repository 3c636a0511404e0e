package org.shaotai.persistence.matter;

/** A dispatched unit leads or assists. */
public enum OrderRole {
    LEAD,
    ASSIST
}
