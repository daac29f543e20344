package org.sahyog.training.skill;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.UUID;
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
            where code_hash = decode(:hash, 'hex') and person_id is null returning id
            """);
    private static final Sql ACCEPT = Sql.of("""
            update training_result set person_id = :person, offered_to = null, code_hash = null
            where id = :id and offered_to = :person and person_id is null returning id
            """);
    private static final Sql RELEASE = Sql.of("""
            update training_result set person_id = null, offered_to = null where id = :id and :person in (person_id, offered_to) returning id
            """);

    private final SkillReads reads;
    private final Journal journal;
    private final CurrentCaller current;

    Skills(SkillReads reads, Journal journal, CurrentCaller current) {
        this.reads = reads;
        this.journal = journal;
        this.current = current;
    }

    /** Of two who have the code, one. */
    Uni<SkillView> claim(String text) {
        OneTimeCode code = OneTimeCode.parse(text).orElseThrow(() -> new DomainException(TrainingProblem.CODE_INVALID));
        return CLAIM.with("person", person())
                .with("hash", HexFormat.of().formatHex(code.hash()))
                .valueOr(UUID.class, () -> new DomainException(TrainingProblem.CODE_INVALID))
                .call(id -> record("skill.taken", id))
                .chain(id -> reads.written(person(), id));
    }

    Uni<SkillView> accept(UUID result) {
        return ACCEPT.with("person", person())
                .with("id", result)
                .valueOr(UUID.class, () -> new DomainException(RequestProblem.NOT_FOUND))
                .call(id -> record("skill.taken", id))
                .chain(id -> reads.written(person(), id));
    }

    Uni<ReleasedSkillView> release(UUID result) {
        return RELEASE.with("person", person())
                .with("id", result)
                .valueOr(UUID.class, () -> new DomainException(RequestProblem.NOT_FOUND))
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
