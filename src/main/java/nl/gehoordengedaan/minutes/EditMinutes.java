package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody of the programme changes how the minutes tell it. Every change keeps a version; when they are final it is a correction, with its reason. */
@UseCase
class EditMinutes {

    /**
     * Which minutes, and as they were read.
     *
     * @param read the version that was on the screen; whoever saw an older one overwrites nothing
     * @param why  the reason; needed when the minutes are final
     */
    record Request(UUID minutes, Integer read, String why, Actor by) {
    }

    @Inject
    AllMinutes minutes;

    @Inject
    MinutesVersions versions;

    @Inject
    InstantSource clock;

    void text(Request request, UUID section, String title, String text) {
        change(request, edited -> edited.edit(section, title, text, request.why(), clock.instant()));
    }

    void addSection(Request request, String title, String text) {
        change(request, edited -> edited.addSection(title, text, clock.instant()));
    }

    void removeSection(Request request, UUID section) {
        change(request, edited -> edited.removeSection(section, clock.instant()));
    }

    void join(Request request, Collection<UUID> points, String title, String summary, Kind kind) {
        change(request, edited -> edited.join(points, title, summary, kind, clock.instant()));
    }

    void takeApart(Request request, UUID point) {
        change(request, edited -> edited.takeApart(point, clock.instant()));
    }

    void call(Request request, UUID point, String title, String summary, Kind kind) {
        change(request, edited -> edited.call(point, title, summary, kind, request.why(), clock.instant()));
    }

    void move(Request request, UUID point, UUID section) {
        change(request, edited -> edited.move(point, section, clock.instant()));
    }

    /** @param text what everyone reads; null for the words themselves */
    void show(Request request, UUID note, String text, String because) {
        change(request, edited -> edited.show(note, text, because, request.by(), clock.instant()));
    }

    private void change(Request request, Consumer<Minutes> change) {
        Minutes edited = minutes.withLock(request.minutes());
        if (request.read() != null && request.read() != edited.version()) {
            throw BrokenRule.conflict("minutes.changed-meanwhile");
        }
        boolean isFinal = edited.state() == MinutesState.FROZEN;
        change.accept(edited);
        versions.keep(edited, isFinal ? VersionKind.CORRECTED : VersionKind.EDITED, isFinal ? request.why() : null, request.by().account(), clock.instant());
    }
}
