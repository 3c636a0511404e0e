package org.shaotai.persistence.whistle;

import java.math.BigDecimal;
import java.util.Optional;
import org.shaotai.persistence.store.Setting;
import org.shaotai.persistence.store.SettingStore;

/**
 * Between which rates of accepted matters whistles are usual (domain reference §4.5). A rate
 * outside asks why, and costs nobody a point. A setting of the store, written {@code 1-8}.
 *
 * @param least the lower end in percent, from 0
 * @param most the upper end in percent, above the lower, at most 100
 */
public record WhistleBand(BigDecimal least, BigDecimal most) {

    /** From one to eight percent. */
    public static final WhistleBand USUAL = new WhistleBand(BigDecimal.ONE, BigDecimal.valueOf(8));

    /** Checks the ends. */
    public WhistleBand {
        boolean isSound =
                least.signum() >= 0
                        && least.compareTo(most) < 0
                        && most.compareTo(BigDecimal.valueOf(100)) <= 0;
        if (!isSound) {
            throw new IllegalArgumentException("no band of percents: " + least + "-" + most);
        }
    }

    /** The band of a store: its own, or the usual one. */
    public static WhistleBand of(SettingStore settings) {
        return settings.get(Setting.WHISTLE_BAND).map(WhistleBand::parse).orElse(USUAL);
    }

    /** Reads a band; throws {@link IllegalArgumentException} for what is none. */
    static WhistleBand parse(String text) {
        String[] ends = text.split("-");
        if (ends.length != 2) {
            throw new IllegalArgumentException("a band reads like 1-8: " + text);
        }
        return new WhistleBand(new BigDecimal(ends[0].strip()), new BigDecimal(ends[1].strip()));
    }

    /**
     * Where a rate stands.
     *
     * @param rate in percent, as it is printed; empty where there are too few cases for one
     */
    public Side side(Optional<BigDecimal> rate) {
        if (rate.isEmpty()) {
            return Side.UNKNOWN;
        }
        if (rate.get().compareTo(least) < 0) {
            return Side.BELOW;
        }
        return rate.get().compareTo(most) > 0 ? Side.ABOVE : Side.WITHIN;
    }

    /** Where a rate can stand. */
    public enum Side {
        BELOW,
        WITHIN,
        ABOVE,
        /** Too few cases to say. */
        UNKNOWN
    }
}
