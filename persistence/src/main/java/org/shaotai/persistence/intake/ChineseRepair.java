package org.shaotai.persistence.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Repairs text that was damaged the way web copies of notices are: a traditional character followed
 * by its pinyin in brackets, as in {@code 聯(lián)} for 联 (domain reference, introduction).
 *
 * <p>Only what is damage for certain is touched: the bracket holds one syllable, and the character
 * is a traditional one or the syllable bears a tone mark. Traditional characters elsewhere stay,
 * they may belong to a name.
 */
public final class ChineseRepair {

    private static final Pattern DAMAGE =
            Pattern.compile("(\\p{IsHan})[(（]([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6})[)）]");
    private static final Pattern TONE = Pattern.compile("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]");
    private static final Map<String, String> SIMPLIFIED = load();

    private ChineseRepair() {}

    /** The text without the damage; the same text when there is none. */
    public static String of(String text) {
        return DAMAGE.matcher(text).replaceAll(ChineseRepair::undamaged);
    }

    private static String undamaged(MatchResult found) {
        String character = found.group(1);
        boolean isCertain =
                SIMPLIFIED.containsKey(character) || TONE.matcher(found.group(2)).find();
        return isCertain ? SIMPLIFIED.getOrDefault(character, character) : found.group();
    }

    private static Map<String, String> load() {
        Map<String, String> pairs = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                ChineseRepair.class.getResourceAsStream("traditional.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                    .forEach(pair -> pairs.put(pair.substring(0, 1), pair.substring(1)));
        } catch (IOException e) {
            throw new IllegalStateException("the table of traditional characters is missing", e);
        }
        return Map.copyOf(pairs);
    }
}
