package org.sahyog.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.reference.word.WordKeys;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Members of a cluster with their entries, which may be empty. */
@ApplicationScoped
class DirectoryReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('organisationId', o.id, 'name', o.name, 'kind', o.kind, 'size', o.size, 'products', o.products,
                'phone', masked(o.phone), 'capabilities', coalesce(e.capabilities, '[]'),
                'machines', (select coalesce(jsonb_agg(m - 'key' order by n), '[]') from jsonb_array_elements(e.machines)
                    with ordinality as each_machine (m, n)),
                'updatedAt', e.updated_at, 'version', coalesce(e.version, 0)) as text)
            from stakeholder s join organisation o on o.id = s.organisation_id
            left join directory_entry_today e on e.cluster_id = s.cluster_id and e.organisation_id = o.id
            where s.cluster_id = $1 and s.state = 'ACTIVE'
            """;

    /** In the transaction of a write too. {@code $2}: the organisation. */
    static final String ONE = DOCUMENT + " and o.id = $2";

    /**
     * {@code $4}: what was asked as it was typed, for names and products of profiles. A machine that is asked for with hours to spare is
     * looked at by itself: its sounds stand beside it.
     */
    private static final String LIST = DOCUMENT + """
             and ($2::text is null or o.kind = $2)
             and ($3::text[] is null or sounds_match($3, coalesce(e.search_key, ''))
                or strpos(lower(o.name || ' ' || array_to_string(o.products, ' ')), lower($4)) > 0
                or word_similarity(lower($4), lower(o.name)) >= 0.5)
             and ($5::text[] is null or sounds_match($5, coalesce(e.product_key, ''))
                or strpos(lower(array_to_string(o.products, ' ')), lower($6)) > 0)
             and ($7::text[] is null or sounds_match($7, coalesce(e.machine_key, '')))
             and (not $8::boolean or e.spare and ($7::text[] is null or exists (
                select 1 from jsonb_array_elements(e.machines) m
                where cast(m ->> 'spareHoursPerWeek' as int) > 0 and sounds_match($7, m ->> 'key'))))
             and (o.name, o.id) > ($9, $10)
            order by o.name, o.id limit $11
            """;

    private final Documents documents;

    DirectoryReads(Documents documents) {
        this.documents = documents;
    }

    Uni<DirectoryEntryView> get(UUID clusterId, UUID organisationId) {
        return documents.get(ONE, Tuple.of(clusterId, organisationId), DirectoryEntryView.class);
    }

    Uni<Page<DirectoryEntryView>> list(UUID clusterId, DirectoryFilter filter, PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addString(filter.kind)
                .addArrayOfString(WordKeys.asked(filter.q))
                .addString(typed(filter.q))
                .addArrayOfString(WordKeys.asked(filter.product))
                .addString(typed(filter.product))
                .addArrayOfString(WordKeys.asked(filter.machine))
                .addBoolean(Boolean.TRUE.equals(filter.spare))
                .addString(page.after(0, ""))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch());
        return documents
                .list(LIST, parameters, DirectoryEntryView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.name(), row.organisationId())));
    }

    private static @Nullable String typed(@Nullable String words) {
        return words == null ? null : words.strip();
    }
}
