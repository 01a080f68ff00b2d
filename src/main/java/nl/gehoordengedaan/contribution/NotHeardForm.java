package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** The form of "I was not heard": the same behind the number and behind the personal link. */
@RequestScoped
class NotHeardForm {

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    SayNotHeard sayNotHeard;

    Response empty(Contribution contribution, String action, boolean bySender) {
        return show(Form.empty().with("request", Ids.secret()).with("language", page.language().code()), contribution, action, bySender);
    }

    Response say(Form form, Contribution contribution, String action, boolean bySender) {
        return page.orAgain(form, () -> {
            sayNotHeard.say(new SayNotHeard.Request(contribution.id(), form.textOrNull("remark"),
                new Contact(form.textOrNull("email"), form.textOrNull("phone"), null), Language.of(form.text("language")).orElse(page.language()),
                bySender, form.textOrNull("request")));
            return page.seeOther("/contributions/" + contribution.code() + "?said=not-heard");
        }, () -> show(form, contribution, action, bySender));
    }

    private Response show(Form form, Contribution contribution, String action, boolean bySender) {
        boolean known = bySender && contributions.senderOf(contribution.id()).filter(sender -> sender.hasEmail() || sender.phone() != null).isPresent();
        return page.with(form).show("contribution/not-heard.ftlh", "page", new NotHeardPage(action, contribution.code(), contribution.spoken(),
            known, contribution.answeredAt().isPresent()));
    }
}
