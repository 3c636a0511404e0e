package org.shaotai.persistence.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.store.Setting;
import org.shaotai.persistence.store.SettingStore;

/**
 * The words of a report that call for a second look at its risk. They suggest; a person decides.
 * The list is a setting of the store, written {@code RED:自杀,跳楼;YELLOW:打架}.
 *
 * @param byRisk the words of each grade
 */
public record RiskWords(Map<Risk, List<String>> byRisk) {

    /** The list that counts until a store has its own. */
    public static final RiskWords USUAL =
            new RiskWords(
                    Map.of(
                            Risk.RED,
                            List.of(
                                    "扬言", "自杀", "轻生", "跳楼", "持刀", "砍", "杀人", "汽油", "爆炸", "起火", "着火",
                                    "冒烟", "燃气泄漏", "煤气泄漏", "触电", "坍塌", "溺水", "失踪", "绑架", "围堵", "堵路",
                                    "聚集", "死亡", "重伤", "投毒", "报复"),
                            Risk.YELLOW,
                            List.of(
                                    "打架", "斗殴", "威胁", "恐吓", "家暴", "殴打", "讨薪", "欠薪", "上访", "集体",
                                    "裂缝", "漏电", "滑坡", "积水", "醉酒", "酒后", "校园欺凌", "中毒")));

    /** Keeps its own copy. */
    public RiskWords {
        Map<Risk, List<String>> copy = new EnumMap<>(Risk.class);
        byRisk.forEach((risk, words) -> copy.put(risk, List.copyOf(words)));
        byRisk = Map.copyOf(copy);
    }

    /** The list of a store: its own, or the usual one. */
    public static RiskWords of(SettingStore settings) {
        return settings.get(Setting.RISK_WORDS).map(RiskWords::parse).orElse(USUAL);
    }

    /** Reads a list; throws {@link IllegalArgumentException} for what is none. */
    static RiskWords parse(String text) {
        Map<Risk, List<String>> byRisk = new EnumMap<>(Risk.class);
        for (String grade : text.split(";")) {
            String[] parts = grade.split(":", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("risk words read like RED:自杀,跳楼: " + grade);
            }
            byRisk.put(
                    Risk.valueOf(parts[0].strip()),
                    Arrays.stream(parts[1].split(","))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList());
        }
        return new RiskWords(byRisk);
    }

    /** The gravest grade whose words stand in a text, with those words. */
    public Optional<Found> in(String text) {
        for (Risk risk : List.of(Risk.RED, Risk.YELLOW, Risk.BLUE)) {
            List<String> found = new ArrayList<>(byRisk.getOrDefault(risk, List.of()));
            found.removeIf(word -> !text.contains(word));
            if (!found.isEmpty()) {
                return Optional.of(new Found(risk, found));
            }
        }
        return Optional.empty();
    }

    /**
     * What the words of a report suggest.
     *
     * @param risk the grade
     * @param words the words
     */
    public record Found(Risk risk, List<String> words) {

        /** Keeps its own copy. */
        public Found {
            words = List.copyOf(words);
        }
    }
}
