package org.shaotai.persistence.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.shaotai.persistence.category.CategoryCode;

/** What residents tell and units report in the invented county, read from {@code phrases.txt}. */
final class Phrases {
    private static final List<String> WHEN =
            List.of("昨晚", "今早", "近三天", "上周以来", "连续两晚", "刚才", "这几天", "傍晚", "凌晨");
    private static final List<String> TAILS =
            List.of(
                    "",
                    "",
                    "",
                    "已拍照留存。",
                    "来电人愿意到场配合。",
                    "希望尽快答复。",
                    "此前反映过一次，未见处理。",
                    "周边住户也有同样反映。",
                    "网格员已先行查看。",
                    "请有关部门现场查看。",
                    "来电人不愿公开身份。");

    private final List<Kind> kinds = new ArrayList<>();
    private final Map<String, List<String>> results = new TreeMap<>();

    /** Reads the file that comes with the programme. */
    Phrases() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Phrases.class.getResourceAsStream("phrases.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is told about one category.
     *
     * @param weight how often, compared with the others
     * @param season a letter of {@link Season}
     * @param hours a letter of {@link Season}
     * @param places the letters of the {@link Spots} it happens at
     * @param told titles and texts with places to fill in
     */
    record Kind(
            CategoryCode category,
            int weight,
            char season,
            char hours,
            String places,
            List<Told> told) {}

    /** One title and text. */
    record Told(String title, String text) {}

    /** All kinds by category. */
    List<Kind> kinds() {
        return kinds;
    }

    /** The kind of a category. */
    Kind kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.category().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A title and text with everything filled in. */
    Told told(Kind kind, String place, Random random) {
        Told told = pick(kind.told(), random);
        String text = fill(told.text(), place, random) + pick(TAILS, random);
        return new Told(told.title() + "（" + place + "）", text);
    }

    /** What a unit reports when it is done. */
    String result(CategoryCode category, Random random) {
        return pick(results.get(category.major()), random);
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String fill(String text, String place, Random random) {
        return text.replace("{p}", place)
                .replace("{t}", pick(WHEN, random))
                .replace("{n}", Integer.toString(2 + random.nextInt(7)));
    }

    private void take(String line) {
        if (line.startsWith("= ")) {
            String[] part = line.split(" ");
            kinds.add(
                    new Kind(
                            new CategoryCode(part[1]),
                            Integer.parseInt(part[2]),
                            part[3].charAt(0),
                            part[4].charAt(0),
                            part[5],
                            new ArrayList<>()));
            return;
        }
        String[] part = line.split(" \\| ");
        if (line.startsWith("+ ")) {
            results.computeIfAbsent(part[0].substring(2), major -> new ArrayList<>()).add(part[1]);
        } else {
            kinds.get(kinds.size() - 1).told().add(new Told(part[0], part[1]));
        }
    }
}
