package nl.gehoordengedaan.following;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

/** Somebody who follows one or more things, known by an e-mail address and nothing else. */
@Entity
@Table(name = "follower")
class Follower {

    @Id
    private UUID id;
    private String email;

    protected Follower() {
    }

    Follower(UUID id, String email) {
        this.id = id;
        this.email = normal(email);
    }

    /** An address as it is stored and compared: however it is typed, it is the same one. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }
}
