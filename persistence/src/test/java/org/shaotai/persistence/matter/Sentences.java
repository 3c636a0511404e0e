package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The sentences of refusals, as the console says them in its two languages. */
record Sentences(Properties chinese, Properties english) {

    private static final Path WORDS =
            Path.of("../console-app/src/main/resources/org/shaotai/console/words");

    /** A request, or who does it instead. */
    private static final Pattern CHINESE_ADVICE = Pattern.compile("请|须|由.+(办理|决定)");

    /** What is wrong and then what to do, or what to do at once. */
    private static final Pattern ENGLISH_ADVICE =
            Pattern.compile(
                    "[.;] [A-Z{\"]?[^.]+\\.$|must|^(Write|Say|State|Choose|Tell|Only|Name)\\b");

    static Sentences read() {
        return new Sentences(read("reasons_zh_CN.properties"), read("reasons_en.properties"));
    }

    private static Properties read(String file) {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(file))) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return sentences;
    }

    /** The keys of refusals about some subjects. */
    Set<String> keys(String... subjects) {
        Set<String> keys = new TreeSet<>(chinese.stringPropertyNames());
        keys.removeIf(key -> !List.of(subjects).contains((key + ".").split("\\.")[1]));
        keys.removeIf(key -> !key.startsWith("refusal."));
        return keys;
    }

    void assertHelpful(String key) {
        assertThat(chinese.getProperty(key)).as(key).containsPattern(CHINESE_ADVICE);
        assertThat(english.getProperty(key)).as(key).containsPattern(ENGLISH_ADVICE);
    }
}
