package nl.gehoordengedaan.harness;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as Maven built it, plus the compiled tests that run inside the server. */
final class ApplicationUnderTest {

    /** These run beside the server: they start processes, mails and browsers, whose libraries the application does not have. */
    private static final List<String> OUTSIDE = List.of("/nl/gehoordengedaan/run", "/nl/gehoordengedaan/harness", "/nl/gehoordengedaan/journey", "/nl/gehoordengedaan/drill",
        "/nl/gehoordengedaan/architecture", "/META-INF", "/arquillian.xml", "/logging.properties");

    private ApplicationUnderTest() {
    }

    static WebArchive war(File built) {
        return ShrinkWrap.create(ZipImporter.class, "gehoord-en-gedaan.war").importFrom(built).as(WebArchive.class)
            .merge(tests(), "/WEB-INF/classes", Filters.includeAll())
            .addAsLibraries(library(Assertions.class), library(net.bytebuddy.ByteBuddy.class));
    }

    private static GenericArchive tests() {
        Filter<ArchivePath> inside = path -> OUTSIDE.stream().noneMatch(path.get()::startsWith);
        return ShrinkWrap.create(ExplodedImporter.class).importDirectory(new File("target/test-classes"), inside).as(GenericArchive.class);
    }

    private static File library(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
