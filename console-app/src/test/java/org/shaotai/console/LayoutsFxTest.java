package org.shaotai.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.testfx.api.FxToolkit;

/**
 * Every layout loads in every language and has what its controller asks for. The controllers
 * themselves, which want their collaborators, stay out of it.
 */
class LayoutsFxTest {

    private static final Path LAYOUTS = Path.of("src/main/resources/org/shaotai/console");
    private static final Pattern CONTROLLER = Pattern.compile("\\sfx:controller=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\son[A-Z]\\w*=\"#(\\w+)\"");
    private static final Pattern INCLUDED =
            Pattern.compile("<fx:include fx:id=\"(\\w+)\" source=\"([^\"]+)\"");
    private static final Pattern INCLUDE = Pattern.compile("<fx:include\\s[^>]*/>");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Arguments> layoutsInAllLanguages() {
        return layouts().stream()
                .flatMap(
                        file ->
                                Arrays.stream(Language.values())
                                        .map(language -> Arguments.of(file, language)));
    }

    private static List<Path> layouts() {
        try (Stream<Path> found = Files.walk(LAYOUTS)) {
            return found.filter(file -> file.toString().endsWith(".fxml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("layoutsInAllLanguages")
    void loadsAndHasEveryNodeAndHandlerOfItsController(Path file, Language language)
            throws Exception {
        String layout = Files.readString(file);
        Matcher controller = CONTROLLER.matcher(layout);
        assertThat(controller.find()).as("names a controller").isTrue();
        Class<?> type = Class.forName(controller.group(1));

        FXMLLoader loader = new FXMLLoader();
        loader.setResources(Words.in(language).bundle());
        Object root = TestWindow.onWindow(() -> load(loader, withoutController(layout)));

        assertThat(root).isNotNull();
        Set<String> included = included(file, layout);
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(FXML.class) && !included.contains(field.getName())) {
                assertThat(loader.getNamespace().get(field.getName()))
                        .as(field.getName())
                        .isInstanceOf(field.getType());
            }
        }
        Matcher handler = HANDLER.matcher(layout);
        while (handler.find()) {
            String name = handler.group(1);
            assertThat(type.getDeclaredMethods())
                    .as(name)
                    .filteredOn(method -> method.isAnnotationPresent(FXML.class))
                    .extracting(Method::getName)
                    .contains(name);
        }
    }

    /** Nodes and controllers that come with a layout of their own, which is loaded by itself. */
    private static Set<String> included(Path file, String layout) {
        Set<String> names = new HashSet<>();
        Matcher include = INCLUDED.matcher(layout);
        while (include.find()) {
            assertThat(file.resolveSibling(include.group(2)).normalize()).isRegularFile();
            names.add(include.group(1));
            names.add(include.group(1) + "Controller");
        }
        return names;
    }

    private static Object load(FXMLLoader loader, String layout) {
        try {
            return loader.load(new ByteArrayInputStream(layout.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutController(String layout) {
        String bare = CONTROLLER.matcher(layout).replaceAll("");
        bare = HANDLER.matcher(bare).replaceAll("");
        return INCLUDE.matcher(bare).replaceAll("");
    }
}
