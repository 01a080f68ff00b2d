package nl.gehoordengedaan.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.workflow.TaskOpened;

/** One task that waits for a person. It is there as long as the process waits, and not a moment longer. */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    @Column(name = "task_id")
    private String task;
    private String process;
    private String step;
    private UUID subject;
    @Column(name = "programme_id")
    private UUID programme;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "organisation_id")
    private UUID organisation;
    private String page;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    /** For order only: the end of time when there is no term. Made by the database. */
    @Column(name = "due_sort", insertable = false, updatable = false)
    private Instant dueSort;

    /** 0 when it cannot wait, 1 when it can: so that what is urgent comes first. */
    private int calm = 1;

    protected WorkItem() {
    }

    WorkItem(TaskOpened opened, boolean urgent) {
        task = opened.task();
        process = opened.process();
        step = opened.step();
        subject = opened.subject();
        programme = opened.programme();
        role = Role.valueOf(opened.role());
        organisation = opened.organisation();
        page = opened.page();
        openedAt = opened.openedAt();
        dueAt = opened.due();
        calm = urgent ? 0 : 1;
    }

    String task() {
        return task;
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

    UUID programme() {
        return programme;
    }

    String page() {
        return page;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** The partner whose turn it is; empty when it is that of the programme itself. */
    Optional<UUID> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Did somebody say that it cannot wait? */
    boolean isUrgent() {
        return calm == 0;
    }

    int calm() {
        return calm;
    }

    Instant dueSort() {
        return dueSort;
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }
}
