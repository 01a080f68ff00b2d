package nl.gehoordengedaan.harness;

import java.io.File;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys once for all test classes instead of once for each: the application starts in seconds, not in no time. So a test class needs no
 * {@code @Deployment} of its own.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        Surroundings.begin();
        builder.observer(Once.class).service(DeploymentScenarioGenerator.class, TheWar.class);
    }

    /** Lets the first test class deploy, gives all others the same deployment, and leaves removing it to the end of the server. */
    public static class Once {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario first;
        private boolean attempted;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            if (first == null) {
                event.proceed();
                first = scenario.get();
            } else {
                scenario.set(first);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (attempted && !deployed) {
                throw new IllegalStateException("The application did not start: see the first test class that failed.");
            }
            if (!attempted) {
                attempted = true;
                event.proceed();
                deployed = true;
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // the server stops with it
        }
    }

    /** The WAR that Maven built, with the tests that run inside it. */
    public static class TheWar implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return List.of(new DeploymentDescription("gehoord-en-gedaan", ApplicationUnderTest.war(new File("target/gehoord-en-gedaan.war"))));
        }
    }
}
