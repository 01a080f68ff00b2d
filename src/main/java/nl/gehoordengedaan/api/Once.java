package nl.gehoordengedaan.api;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.UseCase;

/**
 * A program does something: once, however often it sends it, and only while the thing is as the program read it. What it does, that it did
 * so and what it was answered are in one commit.
 */
@UseCase
class Once {

    /** So long the same key gives the first answer again. */
    static final Duration KEPT = Duration.ofDays(7);

    /**
     * What was sent.
     *
     * @param key     of the account and its own choice, hashed; null when the program chose none
     * @param body    what was asked of which address, hashed
     * @param named   what is named in the path: the parameter, and which one it is
     * @param read    the versions of it that the program read; null when it did not say
     */
    record Request(String key, String body, Map<String, String> named, Set<Integer> read) {
    }

    /**
     * What is answered.
     *
     * @param version of the thing, after it was done; null when it has none
     * @param again   true when it was done before and not now
     */
    record Answer(int status, String body, String location, Integer version, boolean again) {

        private Answer after(Integer now) {
            return new Answer(status, body, location, now, again);
        }
    }

    @Inject
    ApiRequests requests;

    @Inject
    @Any
    Instance<Versioned> versions;

    @Inject
    InstantSource clock;

    /** @throws BrokenRule when the key was used for something else, when the thing changed meanwhile, or when the deed breaks a rule */
    Answer once(Request request, Supplier<Answer> deed) {
        if (request.key() != null) {
            requests.forgetThoseBefore(clock.instant().minus(KEPT));
            if (!requests.isNew(request.key(), request.body(), clock.instant())) {
                return again(request);
            }
        }
        Optional<Versioned> versioned = versions.stream().filter(each -> request.named().containsKey(each.parameter())).findFirst();
        if (request.read() != null) {
            versioned.ifPresent(each -> mustBeAsRead(each.versionWithLock(name(each, request)), request.read()));
        }
        Answer answer = deed.get();
        requests.flush();
        Answer given = versioned.map(each -> answer.after(each.versionWithLock(name(each, request)).orElseThrow())).orElse(answer);
        if (request.key() != null) {
            requests.byKey(request.key()).orElseThrow().answered(given);
        }
        return given;
    }

    private Answer again(Request request) {
        ApiRequest before = requests.byKey(request.key()).orElseThrow(() -> BrokenRule.conflict("api.busy"));
        if (!before.isFor(request.body())) {
            throw BrokenRule.conflict("api.key-used");
        }
        return before.answer();
    }

    private static String name(Versioned versioned, Request request) {
        return request.named().get(versioned.parameter());
    }

    private static void mustBeAsRead(OptionalInt now, Set<Integer> read) {
        if (now.isEmpty() || !read.contains(now.getAsInt())) {
            throw BrokenRule.of(BrokenRule.Kind.CHANGED, "", "api.changed");
        }
    }
}
