package nl.gehoordengedaan.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.shared.UseCase;
import org.camunda.bpm.engine.runtime.Execution;

/**
 * The bare minimum on this server, engine and database, for the benchmark to stand beside: nothing, one read, one write, one process. Exists only in the
 * deployment of the tests.
 */
@RequestScoped
@Path("/test/baseline")
@Produces("text/plain")
public class BaselineDoor {

    @Inject
    Bare bare;

    @GET
    @Path("empty")
    @Open
    public String empty() {
        return "";
    }

    @GET
    @Path("prepare")
    @Open
    public String prepare() {
        bare.prepare();
        bare.deploy();
        return "";
    }

    @GET
    @Path("select")
    @Open
    public String select() {
        return String.valueOf(bare.select());
    }

    @GET
    @Path("insert")
    @Open
    public String insert() {
        bare.insert();
        return "";
    }

    @GET
    @Path("start")
    @Open
    public String start() {
        bare.start();
        return "";
    }

    @GET
    @Path("complete")
    @Open
    public String complete() {
        bare.complete(bare.start());
        return "";
    }

    /** Each in one transaction. */
    @UseCase
    public static class Bare {

        private static final String PROCESS = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <bpmn:process id="baseline" isExecutable="true" camunda:historyTimeToLive="P1D"><bpmn:startEvent id="s"/><bpmn:receiveTask id="t"/><bpmn:endEvent id="e"/>
                <bpmn:sequenceFlow id="a" sourceRef="s" targetRef="t"/><bpmn:sequenceFlow id="b" sourceRef="t" targetRef="e"/></bpmn:process>
            </bpmn:definitions>
            """;

        @PersistenceContext(unitName = "gehoord")
        EntityManager em;

        @Inject
        Engine engine;

        public void prepare() {
            em.createNativeQuery("create table if not exists baseline (id uuid not null primary key, words varchar(200))").executeUpdate();
        }

        public void deploy() {
            engine.repository().createDeployment().name("baseline").addString("baseline.bpmn", PROCESS).deploy();
        }

        public int select() {
            return em.createQuery("select c from Contribution c where c.programme = (select min(p.id) from Programme p) order by c.receivedAt desc, c.id desc")
                .setMaxResults(50).getResultList().size();
        }

        public void insert() {
            em.createNativeQuery("insert into baseline (id, words) values (?, 'Een zin van een bewoner (voorbeeld)')").setParameter(1, UUID.randomUUID())
                .executeUpdate();
        }

        public String start() {
            return engine.runtime().startProcessInstanceByKey("baseline", UUID.randomUUID().toString(), Map.of("subject", UUID.randomUUID().toString())).getId();
        }

        public void complete(String process) {
            Execution waiting = engine.runtime().createExecutionQuery().processInstanceId(process).activityId("t").singleResult();
            engine.runtime().signal(waiting.getId());
        }
    }
}
