package nl.gehoordengedaan.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Style sheets, fonts and pictures of the product, at an address that changes with their content: a browser may keep them for ever. */
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/WEB-INF/assets/";

    private ServletContext application;

    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext started) {
        application = started;
    }

    /** The address of this file, {@code /assets/<hash>/css/main.css}. */
    public String address(String file) {
        return "/assets/" + hashes.computeIfAbsent(file, this::hash) + "/" + file;
    }

    /** The content of this file; empty when there is no such file. Kept in memory, less than a megabyte in all. */
    public Optional<byte[]> content(String file) {
        byte[] known = contents.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        if (file.contains("..") || file.contains("//")) {
            return Optional.empty();
        }
        try (InputStream in = application.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] read = in.readAllBytes();
            contents.put(file, read);
            return Optional.of(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String hash(String file) {
        try {
            byte[] content = content(file).orElseThrow(() -> new IllegalArgumentException("No asset " + file));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, 12);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
