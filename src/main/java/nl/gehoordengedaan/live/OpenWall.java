package nl.gehoordengedaan.live;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody of the programme lets everyone see what is noted at a meeting, while it goes on, and ends that. Before this nothing is shown. */
@UseCase
public class OpenWall {

    @Inject
    Walls walls;

    @Inject
    InstantSource clock;

    public void open(UUID meeting, Actor by) {
        walls.withLock(meeting).open(by.account(), clock.instant());
    }

    public void close(UUID meeting) {
        walls.withLock(meeting).close(clock.instant());
    }
}
