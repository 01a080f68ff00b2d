package nl.gehoordengedaan.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Free ports on 127.0.0.1, so that several checkouts can run and be tested on one machine at the same time. */
public final class Ports {

    private Ports() {
    }

    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("There is no free port on 127.0.0.1.", none);
        }
    }

    /** The wanted port, or the first one above it that nobody uses. */
    public static int freeFrom(int wanted) {
        return IntStream.range(wanted, wanted + 200).filter(Ports::isFree).findFirst()
            .orElseThrow(() -> new IllegalStateException("There is no free port between " + wanted + " and " + (wanted + 199) + "."));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
