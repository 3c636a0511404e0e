package org.shaotai.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every visible word is a key that both languages have, that is used, and that reads well. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/shaotai/console");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("../persistence/src/main/java"));

    /** Its own few words stand in the map itself; the console puts its constants into words. */
    private static final Path MAP = Path.of("../map-tiles/src/main/java");

    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+\\.?)\"");
    private static final Pattern LAYOUT_KEY = Pattern.compile("\"%([A-Za-z0-9_.]+)\"");
    private static final Pattern CONSTANT =
            Pattern.compile("([a-z]+)\\.([A-Z][A-Za-z]*)\\.([A-Z][A-Z0-9_]*)");

    /** A span of months: named by both ends in English, by its length in Chinese. */
    private static final Set<String> SAID_OTHERWISE = Set.of("summary.pattern.months");

    /** Lines on which a literal is the name of something a desk remembers, not a word. */
    private static final Pattern REMEMBERING =
            Pattern.compile("settings\\.|remember|private static final String|System\\.");

    @ParameterizedTest
    @ValueSource(strings = {"words", "reasons"})
    void bothLanguagesHaveTheSameKeysOnceEachWithTheSamePlaceholders(String file) {
        Map<String, String> chinese = read(file + "_zh_CN");
        Map<String, String> english = read(file + "_en");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach(
                (key, text) -> {
                    Set<String> named = placeholders(key, english.get(key));
                    if (!SAID_OTHERWISE.contains(key)) {
                        assertThat(named).as(key).isEqualTo(placeholders(key, text));
                    }
                });
    }

    private static Set<String> placeholders(String key, String text) {
        int count = new MessageFormat(text).getFormatsByArgumentIndex().length;
        Matcher found = Pattern.compile("\\{(\\d)").matcher(text);
        Set<String> numbers = new TreeSet<>();
        while (found.find()) {
            numbers.add(found.group(1));
        }
        assertThat(numbers)
                .as("placeholders of %s without a gap", key)
                .hasSizeLessThanOrEqualTo(count);
        assertThat(text.replace("''", "")).as("single quotes of %s", key).doesNotContain("'");
        return numbers;
    }

    @Test
    void noKeyStandsInBothFiles() {
        assertThat(read("words_zh_CN").keySet())
                .doesNotContainAnyElementsOf(read("reasons_zh_CN").keySet());
    }

    @Test
    void everyKeyThatIsUsedHasAWord() {
        Set<String> known = allKeys();
        Set<String> rooms = known.stream().map(WordsTest::first).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>(inLayouts());
        inSources(true).stream()
                .filter(literal -> rooms.contains(first(literal)) && !literal.endsWith("."))
                .forEach(used::add);

        used.removeAll(known);
        used.removeAll(read(RESOURCES.resolve("command/commands.properties")).keySet());

        assertThat(used).isEmpty();
    }

    @Test
    void everyWordIsUsed() {
        Set<String> used = new TreeSet<>(inLayouts());
        used.addAll(inSources(false));
        List<String> beginnings = used.stream().filter(literal -> literal.endsWith(".")).toList();

        assertThat(allKeys().stream())
                .filteredOn(key -> !CONSTANT.matcher(key).matches())
                .filteredOn(key -> !used.contains(key))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void anEnumerationThatIsPutIntoWordsIsPutIntoWordsWhole() throws ClassNotFoundException {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        for (String key : allKeys()) {
            Matcher constant = CONSTANT.matcher(key);
            if (constant.matches()) {
                String type = constant.group(1) + "." + constant.group(2);
                named.computeIfAbsent(type, any -> new TreeSet<>()).add(constant.group(3));
            }
        }

        assertThat(named).isNotEmpty();
        for (Map.Entry<String, Set<String>> entry : named.entrySet()) {
            assertThat(entry.getValue()).as(entry.getKey()).isEqualTo(constants(entry.getKey()));
        }
    }

    private static Set<String> constants(String name) throws ClassNotFoundException {
        if (name.equals("time.DayOfWeek")) {
            return names(DayOfWeek.class);
        }
        String capability = name.substring(0, name.indexOf('.'));
        String simple = name.substring(name.indexOf('.') + 1);
        Pattern declared = Pattern.compile("\\benum " + simple + "\\b");
        for (String base :
                List.of("org.shaotai.console.", "org.shaotai.persistence.", "org.shaotai.map.")) {
            for (Path source : java(base + capability)) {
                if (declared.matcher(text(source)).find()) {
                    String outer = source.getFileName().toString().replace(".java", "");
                    String type = outer.equals(simple) ? simple : outer + "$" + simple;
                    return names(Class.forName(base + capability + "." + type));
                }
            }
        }
        throw new ClassNotFoundException(name);
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isEnumConstant() && Modifier.isPublic(field.getModifiers()))
                .map(java.lang.reflect.Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> java(String pack) {
        return Stream.concat(SOURCES.stream(), Stream.of(MAP))
                .map(root -> root.resolve(pack.replace('.', '/')))
                .filter(Files::isDirectory)
                .flatMap(root -> files(root, ".java").stream())
                .toList();
    }

    private static String first(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    private static Set<String> allKeys() {
        Set<String> keys = new TreeSet<>(read("words_zh_CN").keySet());
        keys.addAll(read("reasons_zh_CN").keySet());
        return keys;
    }

    private static Set<String> inLayouts() {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(RESOURCES, ".fxml")) {
            Matcher found = LAYOUT_KEY.matcher(text(file));
            while (found.find()) {
                keys.add(found.group(1));
            }
        }
        return keys;
    }

    private static Set<String> inSources(boolean isWordsOnly) {
        Set<String> literals = new TreeSet<>();
        for (Path root : SOURCES) {
            for (Path file : files(root, ".java")) {
                text(file)
                        .lines()
                        .filter(line -> !isWordsOnly || !REMEMBERING.matcher(line).find())
                        .map(LITERAL::matcher)
                        .flatMap(found -> found.results().map(hit -> hit.group(1)))
                        .filter(literal -> !isFileName(literal))
                        .forEach(literals::add);
            }
        }
        return literals;
    }

    private static boolean isFileName(String literal) {
        return literal.matches(
                ".*\\.(css|csv|db|docx|fxml|html|json|log|png|properties|txt|xlsx|zip)");
    }

    private static Map<String, String> read(String file) {
        return read(RESOURCES.resolve("words/" + file + ".properties"));
    }

    /** Reads line by line, because {@code Properties} would swallow a key that stands twice. */
    private static Map<String, String> read(Path file) {
        Map<String, String> words = new LinkedHashMap<>();
        text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(
                        line -> {
                            int at = line.indexOf('=');
                            String key = line.substring(0, at);
                            assertThat(words.put(key, line.substring(at + 1)))
                                    .as("%s stands twice in %s", key, file.getFileName())
                                    .isNull();
                        });
        return words;
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
