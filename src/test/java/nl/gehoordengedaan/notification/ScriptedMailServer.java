package nl.gehoordengedaan.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that answers as it is told: to the command that begins so, this; everything else it accepts. */
class ScriptedMailServer implements AutoCloseable {

    private static final String END_OF_MESSAGE = ".";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> messages = new ArrayList<>();

    ScriptedMailServer() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** An empty answer hangs up. */
    ScriptedMailServer answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    synchronized List<String> messages() {
        return List.copyOf(messages);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                client.setSoTimeout(5000);
                talk(client);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        if (!say(client, "CONNECT", "220 scripted")) {
            return;
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String usual = "250 OK";
            if (line.equals("DATA")) {
                usual = "354 go on";
            } else if (line.equals("QUIT")) {
                usual = "221 bye";
            }
            if (!say(client, line, usual)) {
                return;
            }
            if (line.equals("DATA")) {
                StringBuilder message = new StringBuilder();
                for (String part = in.readLine(); part != null && !part.equals(END_OF_MESSAGE); part = in.readLine()) {
                    message.append(part).append('\n');
                }
                synchronized (this) {
                    messages.add(message.toString());
                }
                if (!say(client, END_OF_MESSAGE, "250 2.0.0 taken as 42")) {
                    return;
                }
            }
        }
    }

    private boolean say(Socket client, String command, String usual) throws IOException {
        String answer = answers.entrySet().stream()
            .filter(each -> command.toUpperCase(Locale.ROOT).startsWith(each.getKey().toUpperCase(Locale.ROOT)))
            .map(Map.Entry::getValue).findFirst().orElse(usual);
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
        return !answer.isEmpty();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
