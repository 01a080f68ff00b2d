package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.Page;

/** What an element of a process file is called in the language of whoever reads; in the file itself names are English. */
@RequestScoped
class ElementWords {

    @Inject
    Page page;

    @Inject
    Messages messages;

    /** A task of a person is called as on the work list. What has no words of its own keeps its id: an older version of a file may hold anything. */
    String of(String process, String element) {
        return messages.has(page.language(), task(process, element)) ? page.msg("worklist.task." + process + "." + element)
            : has(process, element) ? page.msg("worklist.element." + process + "." + element) : element;
    }

    boolean has(String process, String element) {
        return messages.has(page.language(), task(process, element))
            || messages.has(page.language(), "worklist.element." + process + "." + element);
    }

    private static String task(String process, String element) {
        return "worklist.task." + process + "." + element;
    }
}
