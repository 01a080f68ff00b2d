package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Upload;
import nl.gehoordengedaan.photo.KeepPhoto;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** The photo that came with a form: kept before the rest is judged, so that it need not be chosen again when something else is refused. */
@ApplicationScoped
public class SentPhoto {

    /** The name of the file in the form. */
    static final String FILE = "photo";
    /** The name of the field that holds which photo of an earlier try is kept. */
    static final String KEPT = "photoKept";
    /** The name of the field in which somebody says what can be seen on it. */
    static final String ALTERNATIVE = "photoAlternative";

    /** The name of the field in which somebody says that the kept one need not be sent after all. */
    static final String DROPPED = "photoDropped";

    @Inject
    KeepPhoto keepPhoto;

    /**
     * Keeps the photo of this form, when there is one, and notes in the form that it is kept.
     *
     * @return the id of the photo, also of one that was kept at an earlier try; null when there is none, or it is not wanted any more
     * @throws BrokenRule when it is not a photo that we can read
     */
    public UUID keep(Form form) {
        Optional<Upload> photo = form.file(FILE);
        if (photo.isPresent()) {
            if (photo.get().tooLarge()) {
                throw BrokenRule.input(FILE, "photo.too-large");
            }
            form.replace(KEPT, keepPhoto.keep(photo.get().content()).toString());
        }
        if (photo.isEmpty() && "true".equals(form.value(DROPPED))) {
            form.replace(KEPT, "");
        }
        form.replace(DROPPED, "");
        return Ids.parse(form.text(KEPT)).orElse(null);
    }

    /** Is a photo of an earlier try kept? */
    public static boolean isKept(Form form) {
        return Ids.parse(form.text(KEPT)).isPresent();
    }
}
