package nl.gehoordengedaan.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request of a program that was carried out, with its answer: when the program sends it again, it is not done again. */
@Entity
@Table(name = "api_request")
class ApiRequest {

    @Id
    @Column(name = "request_key")
    private String key;
    @Column(name = "body_hash")
    private String body;
    private int status;
    private String answer;
    private String location;
    private Integer version;
    @Column(name = "received_at")
    private Instant receivedAt;

    protected ApiRequest() {
    }

    void answered(Once.Answer given) {
        status = given.status();
        answer = given.body();
        location = given.location();
        version = given.version();
    }

    boolean isFor(String otherBody) {
        return body.equals(otherBody);
    }

    Once.Answer answer() {
        return new Once.Answer(status, answer, location, version, true);
    }
}
