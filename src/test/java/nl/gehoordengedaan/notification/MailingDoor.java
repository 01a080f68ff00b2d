package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.programme.ExampleProgrammes;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets a test outside the server have a sample letter sent. Exists only in the deployment of the tests. */
@RequestScoped
@Path("/test/mailing")
public class MailingDoor {

    @Inject
    Mailing mailing;

    @Inject
    ExampleProgrammes programmes;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    @GET
    @Open
    @Path("/{how}")
    @Produces("text/plain")
    public String mail(@PathParam("how") String how, @QueryParam("to") String to, @QueryParam("subject") String subject,
                       @QueryParam("inProgramme") @DefaultValue("false") boolean inProgramme) {
        Letter letter = new Letter("preview.sample", UUID.fromString(subject), inProgramme ? programmes.proefwijk() : null, new Recipient(to, Language.AR),
            Map.of("name", "Mira", "words", "een\ntwee <b>", "code", "KX4P", "programmeName", "Wijk (voorbeeld)",
                "personalLink", publicUrl + "/p/geheim", "stopLink", publicUrl + "/stop/geheim"));
        if (how.equals("send")) {
            return mailing.send(letter).name();
        }
        mailing.queue(letter);
        return "QUEUED";
    }
}
