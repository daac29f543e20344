package org.sahyog.practice.version;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.practice.MeasuredBenefit;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.PracticeSight;
import org.sahyog.practice.PracticeVersion;
import org.sahyog.practice.view.PracticeReads;
import org.sahyog.practice.view.PracticeThemeView;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;

/** Versions that their reader sees: what was published, and what is open where that is hers to read. */
@ApplicationScoped
class VersionReads {
    private static final String SEEN = PracticeSight.MINE
            + """
            select cast(jsonb_build_object('number', v.number, 'kind', v.kind, 'title', v.title, 'language', v.language,
                'problem', v.problem, 'solution', v.solution, 'result', v.result, 'conditions', v.conditions, 'benefit', %s,
                'costPaise', v.cost_paise, 'daysToAdopt', v.days_to_adopt, 'products', v.products, 'themes', %s, 'attachments', %s,
                'writtenAt', v.written_at, 'publishedAt', v.published_at, 'publishedBy', wo.id, 'publishedByName', wo.name) as text)
            from practice p join practice_version v on v.practice_id = p.id
            left join practice_review w on w.version_id = v.id and w.verdict = 'PUBLISHED'
            left join organisation_today wt on wt.id = w.organisation_id left join organisation wo on wo.id = wt.today_id
            where p.cluster_id = $4 and p.id = $5 and (v.published_at is not null and %s or v.id = p.open_id and %s)
            """.formatted(
                            MeasuredBenefit.json("v"),
                            PracticeThemeView.LIST,
                            FileLinks.json(PracticeVersion.KIND, "v.id"),
                            PracticeSight.SHOWN,
                            PracticeSight.OPEN);
    private static final String LIST = SEEN + " and v.number < $6 order by v.number desc limit $7";
    private static final String TWO = SEEN + " and v.number in ($6, $7) order by v.number";

    private final Documents documents;
    private final PracticeReads practices;
    private final PracticeSight sight;

    VersionReads(Documents documents, PracticeReads practices, PracticeSight sight) {
        this.documents = documents;
        this.practices = practices;
        this.sight = sight;
    }

    /** Newest first; of a practice that the caller sees. */
    Uni<Page<PracticeVersionView>> list(UUID clusterId, UUID id, PageRequest page) {
        List<String> after = page.after();
        int before = after.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(after.get(0));
        Tuple values = sight.reader(clusterId, id).addInteger(before).addInteger(page.fetch());
        return practices
                .get(clusterId, id, false)
                .chain(() -> documents.list(LIST, values, PracticeVersionView.class))
                .map(rows -> Page.of(rows, page, version -> List.of(version.number())));
    }

    /** The one from which, and the one to which; the same twice, where both are one. */
    Uni<List<PracticeVersionView>> two(UUID clusterId, UUID id, int from, int to) {
        Tuple values = sight.reader(clusterId, id).addInteger(from).addInteger(to);
        return practices
                .get(clusterId, id, false)
                .chain(() -> documents.list(TWO, values, PracticeVersionView.class))
                .invoke(found -> refuseUnlessFound(found, from, to))
                .map(found -> List.of(version(found, from), version(found, to)));
    }

    private static void refuseUnlessFound(List<PracticeVersionView> found, int from, int to) {
        List<Integer> numbers = found.stream().map(PracticeVersionView::number).toList();
        for (int asked : List.of(from, to)) {
            DomainException.refuseIf(!numbers.contains(asked), PracticeProblem.NO_SUCH_VERSION, asked);
        }
    }

    private static PracticeVersionView version(List<PracticeVersionView> found, int number) {
        return found.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
