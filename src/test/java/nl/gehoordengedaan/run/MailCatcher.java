package nl.gehoordengedaan.run;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A mail server that receives real SMTP on 127.0.0.1 and sends nothing on; what it received lies in a folder and outlives it. */
public final class MailCatcher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final int port = Ports.free();
    private final List<Mail> mails = new ArrayList<>();
    private GreenMail server;

    public MailCatcher(Path folder) {
        this.folder = folder;
        read();
    }

    /** It can be stopped with {@link #close()} and started again at the same port, as a mail server that is away for a while. */
    public void start() {
        ServerSetup smtp = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(20_000);
        server = new GreenMail(smtp).withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::receive);
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }

    public int port() {
        return port;
    }

    /** What the server's process must know to send its mail here. */
    public Map<String, String> environment() {
        return Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT", String.valueOf(port));
    }

    /** All of them, the oldest first. */
    public synchronized List<Mail> mails() {
        return List.copyOf(mails);
    }

    public List<Mail> mailsTo(String address) {
        return mails().stream().filter(to(address)).toList();
    }

    /** The first mail for this address; waits for it at most half a minute. */
    public Mail waitForMailTo(String address) {
        return waitFor("for " + address, to(address));
    }

    /** The first mail for this address whose subject or text holds these words. */
    public Mail waitForMailTo(String address, String words) {
        return waitFor("for " + address + " with \"" + words + "\"",
            to(address).and(mail -> mail.subject().contains(words) || mail.text().contains(words)));
    }

    /** The newest mail for this address once there are that many. */
    public Mail waitForMailTo(String address, int number) {
        waitFor("number " + number + " for " + address, to(address).and(mail -> mailsTo(address).size() >= number));
        return mailsTo(address).get(number - 1);
    }

    private synchronized Mail waitFor(String description, Predicate<Mail> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Mail found = mails.stream().filter(wanted).findFirst().orElse(null);
            if (found != null) {
                return found;
            }
            long rest = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (rest <= 0) {
                throw new AssertionError("No mail " + description + " within " + PATIENCE.toSeconds() + " s. There is: "
                    + mails.stream().map(mail -> mail.recipient() + " \"" + mail.subject() + "\"").toList());
            }
            try {
                wait(rest);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while waiting for a mail.", interrupted);
            }
        }
    }

    private static Predicate<Mail> to(String address) {
        return mail -> mail.recipient().equalsIgnoreCase(address);
    }

    private GreenMailUser receive(MovingMessage message, MailAddress recipient) throws MessagingException, UserException {
        keep(message, recipient.getEmail());
        GreenMailUser user = server.getUserManager().getUserByEmail(recipient.getEmail());
        return user != null ? user : server.getUserManager().createUser(recipient.getEmail(), recipient.getEmail(), recipient.getEmail());
    }

    private synchronized void keep(MovingMessage message, String recipient) throws MessagingException {
        try {
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            raw.write(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
            message.getMessage().writeTo(raw);
            Instant now = Instant.now();
            Mail mail = new Mail(now.toEpochMilli() + "-" + (mails.size() + 1), now, recipient, raw.toByteArray());
            Files.write(folder.resolve(mail.id() + ".eml"), mail.raw());
            mails.add(mail);
            notifyAll();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.getFileName().toString().matches("\\d+-\\d+\\.eml")).sorted().toList()) {
                    String id = file.getFileName().toString().replace(".eml", "");
                    Mail mail = new Mail(id, Instant.ofEpochMilli(Long.parseLong(id.split("-")[0])), "", Files.readAllBytes(file));
                    mails.add(new Mail(id, mail.received(), mail.header("Delivered-To"), mail.raw()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
