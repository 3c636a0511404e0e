package org.shaotai.map.base.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;

/**
 * Asks a host over HTTP, once, within a time and a length. It never follows to another address: a
 * host is asked only when the customer named it.
 */
final class Caller {

    /** Longest answer that is taken. */
    private static final int LONGEST = 4 << 20;

    private static final String WHO = "Shaotai";

    private final String source;
    private final Duration patience;
    private final HttpClient client;

    /**
     * A caller.
     *
     * @param source the name of the base map, for troubles
     * @param patience longest from the question to the end of the answer
     */
    Caller(String source, Duration patience) {
        this.source = source;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience)
                        .build();
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param body the body; empty when there is none or it is too long
     */
    record Reply(int status, byte[] body) {}

    Reply ask(URI address) throws BadTile {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(patience).header("User-Agent", WHO).build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new BoundedBody(LONGEST));
        try {
            HttpResponse<byte[]> reply = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(reply.statusCode(), reply.body());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new BadTile(source, Cause.TOO_SLOW, address.getHost());
        } catch (ExecutionException e) {
            boolean isSlow = e.getCause() instanceof HttpTimeoutException;
            throw new BadTile(
                    source, isSlow ? Cause.TOO_SLOW : Cause.UNREACHABLE, address.getHost());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new BadTile(source, Cause.CLOSED, "");
        }
    }
}
