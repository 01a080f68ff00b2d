package nl.gehoordengedaan.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gehoordengedaan.run.Database;
import nl.gehoordengedaan.run.Folders;
import nl.gehoordengedaan.run.MailCatcher;
import nl.gehoordengedaan.run.Ports;
import nl.gehoordengedaan.run.Server;

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
        Map<String, String> server = new LinkedHashMap<>(database.environment());
        server.putAll(mails.environment());
        // a test may come from several addresses
        server.put("BEHIND_PROXY", "true");
        Map<String, String> application = Map.of(
            "public.url", "http://127.0.0.1:" + port,
            "admin.email", TestSystem.ADMIN_EMAIL,
            "admin.password", TestSystem.ADMIN_PASSWORD,
            "demo.password", TestSystem.DEMO_PASSWORD);
        List<String> arguments = new ArrayList<>(Server.JAVA_OPTIONS);
        // ${env.X} of the server's configuration is looked up among the system properties first
        server.forEach((name, value) -> arguments.add("-Denv." + name + "=" + value));
        application.forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.add("-Djboss.http.port=" + port);
        arguments.add("-Djboss.management.http.port=" + management);
        System.setProperty("test.management.port", String.valueOf(management));
        System.setProperty("test.server.base", Path.of("target/it/server").toAbsolutePath().toString());
        System.setProperty("test.server.arguments", String.join(" ", arguments));
    }
}
