package nl.gehoordengedaan.workflow;

import jakarta.enterprise.event.Event;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;

/** Tells the application of every task that opens or closes, so that a work list needs no query to the engine. */
class TaskEvents extends AbstractBpmnParseListener {

    /** The role whose tasks belong to one organisation. */
    private static final String FOR_AN_ORGANISATION = "PARTNER_STAFF";

    private final Event<TaskOpened> opened;
    private final Event<TaskClosed> closed;

    TaskEvents(Event<TaskOpened> opened, Event<TaskClosed> closed) {
        this.opened = opened;
        this.closed = closed;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, this::tellOpened);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, done -> tellClosed(done, true));
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, gone -> tellClosed(gone, false));
    }

    private void tellOpened(DelegateTask task) {
        String subject = (String) task.getVariable(Processes.SUBJECT);
        String role = task.getCandidates().stream().map(IdentityLink::getGroupId).findFirst().orElseThrow();
        String page = task.getBpmnModelElementInstance().getCamundaFormKey();
        Date due = task.getDueDate();
        String organisation = role.equals(FOR_AN_ORGANISATION) ? (String) task.getVariable(Processes.ORGANISATION) : null;
        opened.fire(new TaskOpened(task.getId(), processOf(task), task.getTaskDefinitionKey(), UUID.fromString(subject),
            UUID.fromString((String) task.getVariable(Processes.PROGRAMME)), role,
            organisation == null ? null : UUID.fromString(organisation), page.replace("{subject}", subject), task.getCreateTime().toInstant(), due == null ? null : due.toInstant()));
    }

    private void tellClosed(DelegateTask task, boolean done) {
        closed.fire(new TaskClosed(task.getId(), done));
    }

    private static String processOf(DelegateTask task) {
        String definition = task.getProcessDefinitionId();
        return definition.substring(0, definition.indexOf(':'));
    }
}
