package nl.gehoordengedaan.harness;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gehoordengedaan.run.Database;
import nl.gehoordengedaan.run.Folders;
import nl.gehoordengedaan.run.MailCatcher;
import nl.gehoordengedaan.run.Ports;

/** What stands around the server under test: the database, the mail server, the ports. Begun once, ended with the tests. */
final class Surroundings {

    private static Surroundings begun;

    final Database database;
    final MailCatcher mails;
    final int port = Ports.free();

    private Surroundings() {
        Path folder = Path.of("target/it").toAbsolutePath();
        database = new Database(Path.of("target/mariadb"), folder.resolve("database"));
        database.discard();
        Folders.delete(folder);
        // a copy, so that the tests leave the provisioned server as it is
        Folders.copy(Path.of("target/server/standalone"), folder.resolve("server"));
        mails = new MailCatcher(folder.resolve("mail"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            mails.close();
            database.close();
        }));
        database.start();
        mails.start();
    }

    /** Before Arquillian reads arquillian.xml, which refers to the properties set here. */
    static synchronized Surroundings begin() {
        if (begun == null) {
            begun = new Surroundings();
            begun.tellArquillian();
        }
        return begun;
    }

    private void tellArquillian() {
        int management = Ports.free();
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.putAll(mails.environment());
        environment.put("PUBLIC_URL", "http://127.0.0.1:" + port);
        // a test may come from several addresses
        environment.put("BEHIND_PROXY", "true");
        environment.put("ADMIN_EMAIL", TestSystem.ADMIN_EMAIL);
        environment.put("ADMIN_PASSWORD", TestSystem.ADMIN_PASSWORD);
        environment.put("DEMO_PASSWORD", TestSystem.DEMO_PASSWORD);
        System.setProperty("test.management.port", String.valueOf(management));
        System.setProperty("test.server.base", Path.of("target/it/server").toAbsolutePath().toString());
        System.setProperty("test.server.arguments", environment.entrySet().stream()
            // the server looks up ${env.X} among its system properties first
            .map(value -> "-Denv." + value.getKey() + "=" + value.getValue()).collect(Collectors.joining(" "))
            + " -Djboss.http.port=" + port + " -Djboss.management.http.port=" + management);
    }
}
