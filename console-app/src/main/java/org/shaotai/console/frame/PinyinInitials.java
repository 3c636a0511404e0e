package org.shaotai.console.frame;

import java.util.Locale;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Finds Chinese words by the first letters of their sounds: "cs" finds 吹哨. */
public final class PinyinInitials {

    private PinyinInitials() {}

    /**
     * Whether typed letters are the initials of neighbouring characters of a text. A character with several readings answers to each
     * of them; letters and digits answer to themselves.
     */
    public static boolean matches(String text, String typed) {
        String letters = typed.toLowerCase(Locale.ROOT);
        for (int from = 0; from + letters.length() <= text.length(); from++) {
            if (matchesAt(text, from, letters)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAt(String text, int from, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (!soundsLike(text.charAt(from + i), letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean soundsLike(char sign, char letter) {
        if (Character.toLowerCase(sign) == letter) {
            return true;
        }
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(sign);
        if (readings == null) {
            return false;
        }
        for (String reading : readings) {
            if (reading.charAt(0) == letter) {
                return true;
            }
        }
        return false;
    }
}
