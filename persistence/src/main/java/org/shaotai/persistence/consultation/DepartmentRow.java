package org.shaotai.persistence.consultation;

import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.unit.UnitId;

/**
 * One unit on the month board (domain reference §4.3 (3)).
 *
 * @param unit the unit
 * @param name its short name
 * @param orders 派单
 * @param signedOnTime 按时签收率
 * @param reportedIn 按时报到率
 * @param closedOnTime 按期办结率 of what it owned
 * @param rework 返工率 of what it owned
 */
public record DepartmentRow(
        UnitId unit,
        String name,
        Figure orders,
        Figure signedOnTime,
        Figure reportedIn,
        Figure closedOnTime,
        Figure rework) {}
