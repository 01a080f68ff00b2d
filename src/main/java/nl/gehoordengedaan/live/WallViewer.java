package nl.gehoordengedaan.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * One browser that looks at a wall: what is sent to it waits here until the network takes it, so that a slow one keeps nobody else waiting. One that is too
 * far behind is let go; it comes back by itself and hears what it missed.
 */
final class WallViewer implements WriteListener, AsyncListener {

    private static final int FURTHEST_BEHIND = 3_000;

    private final AsyncContext connection;
    private final ServletOutputStream out;
    private final Consumer<WallViewer> gone;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private boolean unflushed;
    private boolean ended;
    private boolean ending;

    private WallViewer(AsyncContext connection, Consumer<WallViewer> gone) throws IOException {
        this.connection = connection;
        this.gone = gone;
        this.out = connection.getResponse().getOutputStream();
    }

    /** Begins to send to this browser. */
    static WallViewer of(AsyncContext connection, Consumer<WallViewer> gone) throws IOException {
        connection.setTimeout(0);
        HttpServletResponse response = (HttpServletResponse) connection.getResponse();
        response.setStatus(200);
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // a server in front should pass on each word at once
        response.setHeader("X-Accel-Buffering", "no");
        return new WallViewer(connection, gone);
    }

    /** From here on the network takes what is waiting. */
    void begin() {
        connection.addListener(this);
        out.setWriteListener(this);
    }

    synchronized void send(String event) {
        if (ended) {
            return;
        }
        waiting.add(event.getBytes(StandardCharsets.UTF_8));
        if (waiting.size() > FURTHEST_BEHIND) {
            end();
            return;
        }
    }

    /** What is waiting goes out, as far as the network takes it now. */
    synchronized void push() {
        try {
            while (!ended && out.isReady()) {
                byte[] next = waiting.poll();
                if (next != null) {
                    out.write(next);
                    unflushed = true;
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else {
                    if (ending) {
                        end();
                    }
                    return;
                }
            }
        } catch (IOException | IllegalStateException left) {
            end();
        }
    }

    /** What is waiting still goes out; then it is over. */
    synchronized void endAfterThis() {
        ending = true;
    }

    synchronized void end() {
        if (!ended) {
            ended = true;
            waiting.clear();
            gone.accept(this);
            try {
                connection.complete();
            } catch (IllegalStateException overAlready) {
                // then there is nothing to end
            }
        }
    }

    @Override
    public void onWritePossible() {
        push();
    }

    @Override
    public void onError(Throwable left) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // it was begun before
    }
}
