package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is counted about a period (domain reference §5.4). The constant is the formula's id; the
 * formulas themselves stand in {@link MatterFormulas}, {@link StepFormulas} and {@link
 * WhistleFormulas}, each indicator in exactly one of them.
 */
public enum Indicator {
    /** 登记数: matters that came in. */
    REGISTERED(Kind.COUNT),
    /** 受理数: matters entering ACCEPTED. */
    ACCEPTED(Kind.COUNT),
    /**
     * 应结数: dispatched matters whose limit ends in the period, without those that are suspended,
     * were transferred out or merged.
     */
    DUE(Kind.COUNT),
    /** 办结数: matters that ended as closed in the period and still are. */
    CLOSED(Kind.COUNT),
    /** 办结率: closed, at whatever time, among the due. */
    CLOSURE_RATE(Kind.PERCENT),
    /** 按期办结率: closed with a result in time, among the due. */
    ON_TIME_RATE(Kind.PERCENT, 95),
    /** 按时派单率: dispatched within the limit for dispatching (§6.3 W1). */
    DISPATCHED_IN_LIMIT(Kind.PERCENT),
    /** 派单: work orders dispatched. */
    ORDERS(Kind.COUNT),
    /** 按时签收率: orders signed for in time; unsigned past due is not on time. */
    SIGNED_ON_TIME(Kind.PERCENT),
    /** 响应率: askers contacted in time, of those whose contact fell due. */
    RESPONSE_RATE(Kind.PERCENT),
    /** 解决率: (solved + 0.5 partly) of the visits that said so. */
    SOLVED_RATE(Kind.PERCENT),
    /** 满意率: (satisfied + 0.6 basically) of the visits that rated. */
    SATISFIED_RATE(Kind.PERCENT),
    /** 回访率: closed matters whose asker was called back. */
    VISIT_RATE(Kind.PERCENT),
    /** 有效回访率: visits that reached the asker. */
    REACHED_RATE(Kind.PERCENT),
    /** 返工率: matters sent back at least once, of those with a result. */
    REWORK_RATE(Kind.PERCENT),
    /** 反弹率: reopened, against what was closed in the period before. */
    REBOUND_RATE(Kind.PERCENT),
    /** 红色纠纷反弹数: red disputes reopened (§6.3 W4). */
    RED_REBOUNDS(Kind.COUNT),
    /** 吹哨数: whistles sounded. */
    WHISTLES(Kind.COUNT),
    /** 无效哨: whistles withdrawn after they were sounded, or unfounded (§3.3, §6.3 W7). */
    INVALID_WHISTLES(Kind.COUNT),
    /** 吹哨率: whistles sounded against matters accepted. */
    WHISTLE_RATE(Kind.PERCENT),
    /** 应报到: units notified, without those excused and those of withdrawn whistles. */
    CALLED_UNITS(Kind.COUNT),
    /** 按时报到率: checked in in time, of the called units. */
    REPORT_IN_RATE(Kind.PERCENT),
    /** 在手纠纷: disputes carried in or new, without those transferred out. */
    DISPUTES(Kind.COUNT),
    /** 化解数: disputes settled in the period. */
    SETTLED(Kind.COUNT),
    /** 化解率: settled of those in hand. */
    SETTLED_RATE(Kind.PERCENT),
    /** 红色纠纷: red disputes in hand. */
    RED_DISPUTES(Kind.COUNT),
    /** 红色化解数: red disputes settled. */
    RED_SETTLED(Kind.COUNT),
    /** 高风险化解率: red settled of red in hand. */
    RED_SETTLED_RATE(Kind.PERCENT),
    /** 红色未结: red matters open at the end of the period. */
    RED_OPEN(Kind.COUNT),
    /** 清零率: hazards cleared among those whose limit fell in the period (§3.6). */
    HAZARD_CLEARED_RATE(Kind.PERCENT),
    /** 隐患逾期: hazards overdue at the end of the period. */
    HAZARDS_OVERDUE(Kind.COUNT),
    /** 提示函回复率: no letters are recorded yet. */
    LETTER_REPLY_RATE(Kind.PERCENT),
    /** 日联系率: no daily contacts are recorded yet. */
    DAILY_CONTACT_RATE(Kind.PERCENT);

    /** The rows of T1 (§5.2 二), in the order of a matter's life. */
    public static final List<Indicator> TABLE_1 =
            List.of(
                    REGISTERED,
                    ACCEPTED,
                    DUE,
                    CLOSED,
                    CLOSURE_RATE,
                    ON_TIME_RATE,
                    DISPATCHED_IN_LIMIT,
                    SIGNED_ON_TIME,
                    RESPONSE_RATE,
                    SOLVED_RATE,
                    SATISFIED_RATE,
                    VISIT_RATE,
                    REACHED_RATE,
                    REWORK_RATE,
                    REBOUND_RATE,
                    WHISTLES,
                    WHISTLE_RATE,
                    REPORT_IN_RATE,
                    DISPUTES,
                    SETTLED,
                    SETTLED_RATE,
                    RED_DISPUTES,
                    RED_SETTLED,
                    RED_SETTLED_RATE,
                    HAZARD_CLEARED_RATE);

    /** The figures of T2 before score and rank (§5.3), in the order of its columns. */
    public static final List<Indicator> TABLE_2 =
            List.of(
                    ACCEPTED,
                    CLOSED,
                    CLOSURE_RATE,
                    ON_TIME_RATE,
                    RESPONSE_RATE,
                    SOLVED_RATE,
                    SATISFIED_RATE,
                    RED_OPEN,
                    HAZARDS_OVERDUE,
                    LETTER_REPLY_RATE,
                    DAILY_CONTACT_RATE);

    private final Kind kind;
    private final Optional<BigDecimal> target;

    Indicator(Kind kind) {
        this.kind = kind;
        this.target = Optional.empty();
    }

    Indicator(Kind kind, int target) {
        this.kind = kind;
        this.target = Optional.of(BigDecimal.valueOf(target));
    }

    /** Whether it is a number of things or a rate. */
    public Kind kind() {
        return kind;
    }

    /** The value aimed at (§6.2 D3 for closing in time); most have none until an office sets it. */
    public Optional<BigDecimal> target() {
        return target;
    }

    /** Whether this store records what it counts; the columns of the others stay empty. */
    public boolean isRecorded() {
        return this != LETTER_REPLY_RATE && this != DAILY_CONTACT_RATE;
    }

    /** What an indicator's value is. */
    public enum Kind {
        /** A number of things. */
        COUNT,
        /** A rate in percent, one decimal. */
        PERCENT
    }
}
