package org.shaotai.map.base.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileAnswer;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.geo.CoordinateSystem;

/** A service on this machine that answers as badly as services do. */
class TileServiceTest {

    private static final byte[] BLUE = MadeTiles.png(Color.BLUE);
    private static final int BLUE_PIXEL = 0xFF0000FF;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final StillClock clock = new StillClock();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private volatile int status = 200;
    private volatile byte[] body = BLUE;
    private volatile boolean isSlow;

    @TempDir private Path cache;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        try (exchange) {
            if (isSlow) {
                over.await();
            }
            exchange.getResponseHeaders().add("Location", "http://elsewhere.invalid/");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aTileIsAskedForOnceAndKept() {
        try (BaseMap map = open("{z}/{x}/{y}.png?tk={key}", "secret")) {
            assertThat(pixel(map, 3)).isEqualTo(BLUE_PIXEL);
            assertThat(pixel(map, 3)).isEqualTo(BLUE_PIXEL);
            assertThat(asked).containsExactly("/3/1/2.png?tk=secret");
            clock.forward(Duration.ofDays(31));
            assertThat(pixel(map, 3)).isEqualTo(BLUE_PIXEL);
            assertThat(asked).hasSize(2);
        }
    }

    @Test
    void whatWasSeenIsShownWhileTheServiceFails() {
        try (BaseMap map = open("{z}/{x}/{-y}", "")) {
            pixel(map, 3);
            assertThat(asked).containsExactly("/3/1/5");
            clock.forward(Duration.ofDays(40));
            status = 500;
            assertThat(pixel(map, 3)).isEqualTo(BLUE_PIXEL);
        }
    }

    @ParameterizedTest(name = "status {0}: {1}")
    @CsvSource({
        "500, REFUSED, 500",
        "403, REFUSED, 403",
        "302, REFUSED, 302",
        "429, REFUSED, 429",
    })
    void anErrorIsNamedAndTheServiceLeftAloneForAWhile(int bad, Cause cause, String detail) {
        status = bad;
        try (BaseMap map = open("{z}/{x}/{y}", "")) {
            BaseTrouble trouble = trouble(map, 3);
            assertThat(trouble.cause()).isEqualTo(cause);
            assertThat(trouble.detail()).isEqualTo(detail);
            assertThat(trouble.source()).isEqualTo("127.0.0.1");
            assertThat(trouble(map, 4).cause()).isEqualTo(cause);
            assertThat(asked).hasSize(1);
            status = 200;
            clock.forward(Duration.ofSeconds(6));
            assertThat(pixel(map, 4)).isEqualTo(BLUE_PIXEL);
        }
    }

    @Test
    void thePauseGrowsWithEachFailure() {
        status = 500;
        try (BaseMap map = open("{z}/{x}/{y}", "")) {
            trouble(map, 3);
            clock.forward(Duration.ofSeconds(6));
            trouble(map, 3);
            assertThat(asked).hasSize(2);
            clock.forward(Duration.ofSeconds(6));
            trouble(map, 3);
            assertThat(asked).hasSize(2);
            clock.forward(Duration.ofSeconds(6));
            trouble(map, 3);
            assertThat(asked).hasSize(3);
        }
    }

    @Test
    void aTileThatIsNotThereIsNoTroubleAndNotAskedForAgain() {
        status = 404;
        try (BaseMap map = open("{z}/{x}/{y}", "")) {
            assertThat(answer(map, 3)).isInstanceOf(TileAnswer.Nothing.class);
            assertThat(answer(map, 3)).isInstanceOf(TileAnswer.Nothing.class);
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void aWebPageIsNoTile() {
        body = "<html><body>Please log in</body></html>".getBytes(StandardCharsets.UTF_8);
        try (BaseMap map = open("{z}/{x}/{y}", "")) {
            assertThat(trouble(map, 3).cause()).isEqualTo(Cause.NO_TILE);
        }
    }

    @Test
    void anAnswerWithoutEndIsNoTile() {
        body = new byte[5 << 20];
        try (BaseMap map = open("{z}/{x}/{y}", "")) {
            assertThat(trouble(map, 3).cause()).isEqualTo(Cause.NO_TILE);
        }
    }

    @Test
    void aSlowServiceIsNamed() {
        isSlow = true;
        try (BaseMap map = open("{z}/{x}/{y}", "")) {
            assertThat(trouble(map, 3).cause()).isEqualTo(Cause.TOO_SLOW);
        }
    }

    @Test
    void aHostThatDoesNotAnswerIsNamed() {
        String address = address("{z}/{x}/{y}");
        server.stop(0);
        try (BaseMap map = ready(address, "")) {
            assertThat(trouble(map, 3).cause()).isEqualTo(Cause.UNREACHABLE);
        }
    }

    @Test
    void twoServicesLieOverEachOther() {
        String both = address("base/{z}/{x}/{y}") + "\n" + address("words/{z}/{x}/{y}");
        try (BaseMap map = ready(both, "")) {
            assertThat(pixel(map, 3)).isEqualTo(BLUE_PIXEL);
            assertThat(asked).containsExactly("/base/3/1/2", "/words/3/1/2");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "http://host.invalid/{z}/{x}.png, {z} {x} {y}",
        "http://host.invalid/{z}/{x}/{y}?tk={key}, {key}",
        "http://host.invalid/{z}/{x}/{y}/{night}, {night}",
        "http:///{z}/{x}/{y}, http:///{z}/{x}/{y}",
    })
    void anAddressThatIsNoTemplateIsRefused(String address, String detail) {
        BaseMaps.Opened opened = BaseMaps.open(ArchivesTest.choice(address), clock);
        assertThat(opened)
                .isInstanceOfSatisfying(
                        BaseMaps.Opened.Failed.class,
                        failed -> {
                            assertThat(failed.trouble().cause()).isEqualTo(Cause.BAD_ADDRESS);
                            assertThat(failed.trouble().detail()).isEqualTo(detail);
                        });
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private BaseMap open(String path, String key) {
        return ready(address(path), key);
    }

    private BaseMap ready(String address, String key) {
        BaseChoice choice = new BaseChoice(address, key, CoordinateSystem.GCJ02, cache);
        return ((BaseMaps.Opened.Ready) BaseMaps.open(choice, clock, PATIENCE)).map();
    }

    private static TileAnswer answer(BaseMap map, int zoom) {
        return ArchivesTest.answer(map, new TileRequest(zoom, 1, 2, 256, false));
    }

    private static int pixel(BaseMap map, int zoom) {
        return ((TileAnswer.Picture) answer(map, zoom)).pixels()[100];
    }

    private static BaseTrouble trouble(BaseMap map, int zoom) {
        return ((TileAnswer.Failed) answer(map, zoom)).trouble();
    }

    /** A clock that goes forward when it is told to. */
    private static final class StillClock extends Clock {
        private volatile Instant now = Clock.systemUTC().instant();

        void forward(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
