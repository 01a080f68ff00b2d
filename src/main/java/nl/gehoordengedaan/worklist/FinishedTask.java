package nl.gehoordengedaan.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.gehoordengedaan.shared.Ids;

/** A task that somebody with an account finished, kept for a while so that this person finds the way back to it. */
@Entity
@Table(name = "finished_task")
public class FinishedTask {

    @Id
    private UUID id;
    private UUID account;
    private String process;
    private String step;
    private UUID subject;
    private String page;
    @Column(name = "done_at")
    private Instant doneAt;

    protected FinishedTask() {
    }

    FinishedTask(UUID account, WorkItem item, Instant now) {
        id = Ids.next();
        this.account = account;
        process = item.process();
        step = item.step();
        subject = item.subject();
        page = item.page();
        doneAt = now;
    }

    String process() {
        return process;
    }

    String step() {
        return step;
    }

    UUID subject() {
        return subject;
    }

    String page() {
        return page;
    }

    Instant doneAt() {
        return doneAt;
    }
}
