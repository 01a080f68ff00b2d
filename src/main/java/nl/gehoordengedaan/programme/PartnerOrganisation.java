package nl.gehoordengedaan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.programme.ImportLog.Matching;
import nl.gehoordengedaan.programme.ProgrammeFile.PartnerEntry;
import nl.gehoordengedaan.shared.Ids;

/** An organisation that works in a programme: the municipality, a housing corporation, the police … */
@Entity
@Table(name = "programme_partner")
public class PartnerOrganisation {

    @Id
    private UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String code;
    private String name;
    @Column(name = "steering_group")
    private boolean steeringGroup;
    private String email;
    private String phone;
    @Column(name = "position")
    private int position;

    protected PartnerOrganisation() {
    }

    private PartnerOrganisation(Programme programme, String code) {
        this.id = Ids.next();
        this.programme = programme;
        this.code = code;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Does it have a seat in the steering group, and so account to the panel? */
    public boolean inSteeringGroup() {
        return steeringGroup;
    }

    /** Where a one-time link goes when nobody of this partner has an account: an address of a function, not of a person. Never public. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Never public. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    int position() {
        return position;
    }

    static Matching<PartnerOrganisation, PartnerEntry> of(Programme programme) {
        return new Matching<>() {
            @Override
            public String keyOf(PartnerOrganisation thing) {
                return thing.code;
            }

            @Override
            public String keyIn(PartnerEntry inFile) {
                return inFile.code();
            }

            @Override
            public String nameOf(PartnerOrganisation thing) {
                return thing.name;
            }

            @Override
            public PartnerOrganisation make(PartnerEntry inFile) {
                return new PartnerOrganisation(programme, inFile.code());
            }

            @Override
            public void update(PartnerOrganisation thing, PartnerEntry inFile, Differences differences) {
                thing.name = differences.take("name", thing.name, inFile.name());
                thing.steeringGroup = differences.take("steeringGroup", thing.steeringGroup, inFile.steeringGroup().or(thing.steeringGroup));
                thing.email = differences.take("email", thing.email, inFile.email().or(thing.email));
                thing.phone = differences.take("phone", thing.phone, inFile.phone().or(thing.phone));
            }

            @Override
            public int positionOf(PartnerOrganisation thing) {
                return thing.position;
            }

            @Override
            public void moveTo(PartnerOrganisation thing, int position) {
                thing.position = position;
            }
        };
    }
}
