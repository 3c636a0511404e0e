package org.shaotai.persistence.summary;

/**
 * One row of T1 (domain reference §5.3).
 *
 * @param indicator what it counts
 * @param month 本月
 * @param lastMonth 上月
 * @param lastYear 去年同月
 * @param yearToDate 今年累计
 * @param lastYearToDate 去年同期累计
 */
public record IndicatorRow(
        Indicator indicator,
        Figure month,
        Figure lastMonth,
        Figure lastYear,
        Figure yearToDate,
        Figure lastYearToDate) {

    /** 环比: against the month before. */
    public Change onMonth() {
        return Change.of(month, lastMonth);
    }

    /** 同比: against the same month a year ago. */
    public Change onYear() {
        return Change.of(month, lastYear);
    }

    /** 累计同比: the year so far against the same months a year ago. */
    public Change onYearToDate() {
        return Change.of(yearToDate, lastYearToDate);
    }
}
