package nl.gehoordengedaan.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells for which matters people must stay reachable although the matter itself is closed: because something that came of it is not. */
public interface StillNeeded {

    /** Those of these matters of which something is open now, or was after this moment. */
    Set<UUID> since(Collection<UUID> matters, Instant moment);
}
