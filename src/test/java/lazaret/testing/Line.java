package lazaret.testing;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A socket such as an open board has, without the board: what was heard on it, and how it ended. */
final class Line implements WebSocket.Listener, AutoCloseable {
    /** A change shows on an open board within two seconds; half of one is the browser's. */
    static final Duration SOON = Duration.ofMillis(1500);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private WebSocket socket;
    private volatile int ended;

    private Line() {}

    /** Opens one as the page of a signed-in browser does. */
    static Line of(Product product, Visitor visitor, String... topics) {
        String own = product.address().replaceFirst("/$", "");
        return open(product, cookie(visitor), own, topics);
    }

    /** Opens one with whatever cookie and origin; null for none. */
    static Line open(Product product, String cookie, String origin, String... topics) {
        Line line = new Line();
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (cookie != null) {
            builder.header("Cookie", cookie);
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        String address = product.address().replaceFirst("http", "ws") + "live?read=" + System.currentTimeMillis()
                + "&topic=" + String.join("&topic=", topics);
        line.socket = builder.buildAsync(URI.create(address), line).join();
        return line;
    }

    /** The status by which the handshake is refused; 101 where it is not. */
    static int refusal(Product product, String cookie, String origin, String... topics) {
        try (Line line = open(product, cookie, origin, topics)) {
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    static String cookie(Visitor visitor) {
        Cookie session = visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("LAZARET"))
                .findFirst()
                .orElseThrow();
        return session.name + "=" + session.value;
    }

    /** Forgets what was heard, once nothing is on its way any more. */
    Line quiet() {
        Together.sleep(Duration.ofMillis(1200));
        heard.clear();
        return this;
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    /** The code by which the other side closed it; 0 while it is open. */
    int ended() {
        return ended;
    }

    void hearsSoon(String topic) {
        Product.await(topic + " is heard, was " + heard, SOON, () -> heard.contains(topic));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        heard.add(text.toString());
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        ended = code;
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
