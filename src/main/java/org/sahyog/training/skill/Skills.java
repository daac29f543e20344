package org.sahyog.training.skill;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.UUID;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.PlaceCertificates;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.training.TrainingProblem;

/** A person takes results into her record, and out of it again. A phone number is no proof, since families share one. */
@ApplicationScoped
class Skills {
    private static final Sql CLAIM = Sql.of("""
            update training_result set person_id = :person, offered_to = null, code_hash = null
            where code_hash = decode(:hash, 'hex') and person_id is null returning id, registration_id, position
            """);
    private static final Sql ACCEPT = Sql.of("""
            update training_result set person_id = :person, offered_to = null, code_hash = null
            where id = :id and offered_to = :person and person_id is null returning id, registration_id, position
            """);
    private static final Sql RELEASE = Sql.of("""
            update training_result set person_id = null, offered_to = null where id = :id and :person in (person_id, offered_to)
            returning id, registration_id, position
            """);

    private final SkillReads reads;
    private final PlaceCertificates certificates;
    private final Journal journal;
    private final CurrentCaller current;

    Skills(SkillReads reads, PlaceCertificates certificates, Journal journal, CurrentCaller current) {
        this.reads = reads;
        this.certificates = certificates;
        this.journal = journal;
        this.current = current;
    }

    /** Of two who have the code, one. */
    Uni<SkillView> claim(String text) {
        OneTimeCode code = OneTimeCode.parse(text).orElseThrow(() -> new DomainException(TrainingProblem.CODE_INVALID));
        return CLAIM.with("person", person())
                .with("hash", HexFormat.of().formatHex(code.hash()))
                .rowOr(() -> new DomainException(TrainingProblem.CODE_INVALID))
                .chain(this::taken);
    }

    Uni<SkillView> accept(UUID result) {
        return ACCEPT.with("person", person())
                .with("id", result)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .chain(this::taken);
    }

    /** With the certificate of that place, where there is one. */
    private Uni<SkillView> taken(Object[] result) {
        UUID id = (UUID) result[0];
        return certificates
                .belongTo(person(), place(result))
                .chain(() -> record("skill.taken", id))
                .chain(() -> reads.written(person(), id));
    }

    private static CertifiedPlace place(Object[] result) {
        return new CertifiedPlace((UUID) result[1], ((Number) result[2]).intValue());
    }

    Uni<ReleasedSkillView> release(UUID result) {
        return RELEASE.with("person", person())
                .with("id", result)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .call(released -> certificates.belongTo(null, place(released)))
                .map(released -> (UUID) released[0])
                .call(id -> record("skill.released", id))
                .map(ReleasedSkillView::new);
    }

    private UUID person() {
        return current.get().id();
    }

    private Uni<Void> record(String verb, UUID result) {
        return journal.record(Deed.of(verb, "skill", result).seenBy(Scope.person(person())));
    }
}
