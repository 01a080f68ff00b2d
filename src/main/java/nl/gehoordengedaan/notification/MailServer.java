package nl.gehoordengedaan.notification;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gehoordengedaan.document.QrCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server, as configured on the application server: hands it one mail and tells what it said. */
@ApplicationScoped
class MailServer {

    /**
     * What it said for good.
     *
     * @param accepted false when there is no such recipient
     * @param words    its answer, without the address
     */
    record Answer(boolean accepted, String words) {
    }

    private static final String PRODUCT = "Gehoord en Gedaan";
    private static final String CALENDAR_FILE = "invite.ics";
    /** Of one square of a picture: sharp on a telephone, and still some hundreds of bytes. */
    private static final int PIXELS = 10;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:jboss/mail/Gehoord")
    Session session;

    /** The address that mail comes from; one that the mail server may send for. */
    @Inject
    @ConfigProperty(name = "mail.from", defaultValue = "gehoord@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    /** @throws MailNotSent when it may go well later */
    Answer deliver(Envelope mail) {
        Optional<InternetAddress> recipient = EmailAddress.parse(mail.address());
        if (recipient.isEmpty()) {
            return new Answer(false, "not an e-mail address");
        }
        neverWaitForEver(session.getProperties());
        Transport connection = null;
        try {
            MimeMessage message = message(mail, recipient.get());
            connection = session.getTransport("smtp");
            connection.connect();
            connection.sendMessage(message, new Address[] {recipient.get()});
            return new Answer(true, withoutAddress(lastWords(connection), recipient.get()));
        } catch (SendFailedException failed) {
            if (failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0) {
                return new Answer(false, withoutAddress(lastWords(connection), recipient.get()));
            }
            throw new MailNotSent(withoutAddress(words(failed), recipient.get()));
        } catch (MessagingException | UnsupportedEncodingException failed) {
            throw new MailNotSent(withoutAddress(words(failed), recipient.get()));
        } finally {
            close(connection);
        }
    }

    MimeMessage message(Envelope mail, InternetAddress recipient) throws MessagingException, UnsupportedEncodingException {
        String id = "<" + mail.id() + "@" + URI.create(publicUrl).getHost() + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(from, mail.sender() == null ? PRODUCT : oneLine(mail.sender()), UTF_8));
        message.setRecipient(Message.RecipientType.TO, recipient);
        message.setSubject(oneLine(mail.words().title()), UTF_8);
        message.setSentDate(Date.from(mail.at()));
        message.setContentLanguage(new String[] {mail.language().code()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.stopLink() != null) {
            message.setHeader("List-Unsubscribe", "<" + URI.create(mail.stopLink()).toASCIIString() + ">");
            // one click in the mail program itself (RFC 8058)
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.words().withoutSquares().body(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        withSquares(html, mail);
        message.setContent(mail.calendar() == null ? new MimeMultipart("alternative", text, html) : withCalendar(text, html, mail.calendar()));
        message.saveChanges();
        return message;
    }

    /** The pictures travel in the mail itself: nothing is fetched when it is read, so nobody can see when that is. */
    private void withSquares(MimeBodyPart html, Envelope mail) throws MessagingException {
        List<String> squares = mail.words().squares(publicUrl);
        if (squares.isEmpty()) {
            html.setText(mail.html(), UTF_8, "html");
            return;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setText(mail.html(), UTF_8, "html");
        MimeMultipart related = new MimeMultipart("related", words);
        int number = 0;
        for (String square : squares) {
            number++;
            MimeBodyPart picture = new MimeBodyPart();
            picture.setDataHandler(new DataHandler(new ByteArrayDataSource(QrCode.of(square).png(PIXELS), "image/png")));
            picture.setContentID("<square-" + number + ">");
            picture.setDisposition(Part.INLINE);
            picture.setFileName("square-" + number + ".png");
            picture.setHeader("Content-Transfer-Encoding", "base64");
            related.addBodyPart(picture);
        }
        html.setContent(related);
    }

    /**
     * Twice: as another form of the words, which is what lets a mail program show the buttons of an invitation, and as a file to open, for
     * those that know no such form.
     */
    private static MimeMultipart withCalendar(MimeBodyPart text, MimeBodyPart html, CalendarPart calendar) throws MessagingException {
        byte[] file = calendar.file().getBytes(StandardCharsets.UTF_8);
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        MimeBodyPart form = new MimeBodyPart();
        form.setDataHandler(new DataHandler(new ByteArrayDataSource(file, type)));
        form.setHeader("Content-Transfer-Encoding", "base64");
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(new MimeMultipart("alternative", text, html, form));
        MimeBodyPart attached = new MimeBodyPart();
        attached.setDataHandler(new DataHandler(new ByteArrayDataSource(file, "application/ics")));
        attached.setFileName(CALENDAR_FILE);
        attached.setDisposition(Part.ATTACHMENT);
        attached.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeMultipart("mixed", words, attached);
    }

    /** The mail library waits for ever unless told otherwise; what the server's administrator set goes first. */
    private static void neverWaitForEver(Properties settings) {
        settings.putIfAbsent("mail.smtp.connectiontimeout", "10000");
        settings.putIfAbsent("mail.smtp.timeout", "10000");
        settings.putIfAbsent("mail.smtp.writetimeout", "10000");
    }

    /** A mail that was taken was taken, whatever happens at the good-bye. */
    private static void close(Transport connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (MessagingException alreadyGone) {
                // nothing is lost by it
            }
        }
    }

    /** The interface does not tell what the server answered; the class behind it does. */
    private static String lastWords(Transport connection) {
        try {
            Object words = connection.getClass().getMethod("getLastServerResponse").invoke(connection);
            return words == null ? "" : words.toString();
        } catch (ReflectiveOperationException anotherLibrary) {
            return "";
        }
    }

    private static String words(Exception failure) {
        StringBuilder words = new StringBuilder(failure.getClass().getSimpleName());
        String before = null;
        Throwable each = failure;
        while (each != null) {
            if (each.getMessage() != null && !each.getMessage().equals(before)) {
                words.append(": ").append(each.getMessage());
                before = each.getMessage();
            }
            each = each instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException() : each.getCause();
        }
        return words.toString();
    }

    private static String withoutAddress(String words, InternetAddress recipient) {
        String address = recipient.getAddress();
        return oneLine(words).replaceAll("(?i)" + Pattern.quote(address),
            Matcher.quoteReplacement(EmailAddress.masked(address)));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
