package nl.gehoordengedaan.identity;

import java.net.URI;

/** Where to go after logging in: a path on this site. Whatever else stands in the address leads to the start, never to another site. */
final class LocalPath {

    private static final int LONGEST = 2000;

    private LocalPath() {
    }

    static String of(String asked, String otherwise) {
        return isLocal(asked) ? asked : otherwise;
    }

    private static boolean isLocal(String asked) {
        if (asked == null || asked.length() > LONGEST || !asked.startsWith("/") || asked.indexOf('\\') >= 0 || asked.chars().anyMatch(c -> c <= ' ' || c >= 127)) {
            return false;
        }
        try {
            URI uri = URI.create(asked);
            return uri.getScheme() == null && uri.getRawAuthority() == null && !asked.split("[?#]", 2)[0].contains("//")
                && !uri.getPath().startsWith("/login");
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
