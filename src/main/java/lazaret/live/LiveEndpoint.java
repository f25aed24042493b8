package lazaret.live;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.logging.Level;
import java.util.logging.Logger;
import lazaret.access.Door;

/** The socket of an open board. It only speaks: codes of what changed; what is said to it counts for nothing. */
@ServerEndpoint(Door.LIVE)
public class LiveEndpoint {
    private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());

    /** Bytes; nobody has anything to say here. */
    private static final int LONGEST_MESSAGE = 64;

    @Inject
    private Audience audience;

    @OnOpen
    public void opened(Session socket) {
        socket.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        socket.setMaxBinaryMessageBufferSize(LONGEST_MESSAGE);
        if (socket.getUserPrincipal() instanceof Watcher watcher) {
            audience.join(socket, watcher);
        } else {
            Audience.close(socket, CloseReason.CloseCodes.VIOLATED_POLICY);
        }
    }

    @OnMessage
    public void heard(String nothing) {
        LOG.log(Level.FINER, "a board spoke");
    }

    @OnClose
    public void closed(Session socket) {
        audience.leave(socket);
    }

    // A line that broke: the browser comes again by itself.
    @OnError
    public void broken(Session socket, Throwable why) {
        LOG.log(Level.FINE, "the line to a board broke", why);
        audience.leave(socket);
    }
}
