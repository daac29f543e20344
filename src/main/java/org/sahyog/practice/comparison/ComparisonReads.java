package org.sahyog.practice.comparison;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Published practices that their reader sees, beside each other. */
@ApplicationScoped
class ComparisonReads {
    private static final String COMPARED = PracticeSight.MINE + "select cast(jsonb_build_object(" + PracticeReads.SHARED
            + """
            , 'problem', v.problem, 'solution', v.solution, 'result', v.result, 'conditions', v.conditions) as text)
            from unnest($4::uuid[]) with ordinality asked (id, nth) join practice p on p.id = asked.id
            join practice_version v on v.id = p.published_id
            """ + PracticeReads.FROM + " where " + PracticeSight.SHOWN + " order by asked.nth";

    private final Documents documents;
    private final PracticeSight sight;

    ComparisonReads(Documents documents, PracticeSight sight) {
        this.documents = documents;
        this.sight = sight;
    }

    /** Not found where one of them is not there, not published or out of sight. */
    Uni<List<ComparedPracticeView>> of(UUID[] ids) {
        return documents
                .list(COMPARED, sight.reader().addArrayOfUUID(ids), ComparedPracticeView.class)
                .invoke(found -> DomainException.refuseIf(found.size() < ids.length, RequestProblem.NOT_FOUND));
    }
}
