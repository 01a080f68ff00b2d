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

    /** A task of a person is called as on the work list. An element that has no words of its own keeps its id: an older version of a file may hold any. */
    String of(String process, String element) {
        String task = "worklist.task." + process + "." + element;
        String other = "worklist.element." + process + "." + element;
        return messages.has(page.language(), task) ? page.msg(task) : messages.has(page.language(), other) ? page.msg(other) : element;
    }
}
