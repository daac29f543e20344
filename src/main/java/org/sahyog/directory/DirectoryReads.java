package org.sahyog.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.reference.word.AskedWords;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Members of a cluster with their entries, which may be empty. */
@ApplicationScoped
class DirectoryReads {
    /** That somebody belongs to a network is no secret; that it is suspended there is. */
    private static final String IN_NETWORK = """
            n.state = 'ACTIVE' and exists (select 1 from network_member m join organisation_today t on t.id = m.organisation_id
                where m.network_id = n.id and t.today_id = o.id and m.state in ('MEMBER', 'SUSPENDED'))
            """;

    private static final String DOCUMENT = """
            select cast(jsonb_build_object('organisationId', o.id, 'name', o.name, 'kind', o.kind, 'size', o.size, 'products', o.products,
                'phone', masked(o.phone), 'capabilities', coalesce(e.capabilities, '[]'),
                'machines', (select coalesce(jsonb_agg(m - 'key' order by n), '[]') from jsonb_array_elements(e.machines)
                    with ordinality as each_machine (m, n)),
                'networks', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'form', n.form)
                    order by n.name, n.id), '[]') from network n where n.cluster_id = s.cluster_id and %1$s),
                'updatedAt', e.updated_at, 'version', coalesce(e.version, 0)) as text)
            from stakeholder s join organisation o on o.id = s.organisation_id
            left join directory_entry_today e on e.cluster_id = s.cluster_id and e.organisation_id = o.id
            where s.cluster_id = $1 and s.state = 'ACTIVE'
            """.formatted(IN_NETWORK);

    /** In the transaction of a write too. {@code $2}: the organisation. */
    static final String ONE = DOCUMENT + " and o.id = $2";

    /**
     * {@code $4} and {@code $6}: what was asked as it was typed, of which the middle of a word is found too. A machine that is asked for
     * with hours to spare is looked at by itself: its sounds stand beside it. No index knows what a profile, which has no cluster, and an
     * entry say together: the members of the cluster are looked through.
     */
    private static final String LIST = DOCUMENT + """
             and ($2::text is null or o.kind = $2)
             and ($3::text[] is null or %s
                or strpos(lower(o.name || ' ' || array_to_string(o.products, ' ')), lower($4)) > 0
                or word_similarity(lower($4), lower(o.name)) >= 0.5)
             and ($5::text[] is null or %s
                or strpos(lower(array_to_string(o.products, ' ')), lower($6)) > 0)
             and ($7::text[] is null or %s)
             and (not $8::boolean or e.spare and ($7::text[] is null or exists (
                select 1 from jsonb_array_elements(e.machines) m
                where cast(m ->> 'spareHoursPerWeek' as int) > 0 and %s)))
             and (o.name, o.id) > ($9, $10)
             and ($12::uuid is null or exists (select 1 from network n where n.cluster_id = s.cluster_id and n.id = $12 and %s))
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
        AskedWords all = AskedWords.of(filter.q);
        AskedWords product = AskedWords.of(filter.product);
        AskedWords machine = AskedWords.of(filter.machine);
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addString(filter.kind)
                .addArrayOfString(filter.q == null ? null : all.array())
                .addString(typed(filter.q))
                .addArrayOfString(filter.product == null ? null : product.array())
                .addString(typed(filter.product))
                .addArrayOfString(filter.machine == null ? null : machine.array())
                .addBoolean(Boolean.TRUE.equals(filter.spare))
                .addString(page.after(0, ""))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch())
                .addUUID(filter.networkId);
        return documents
                .list(sql(all, product, machine), parameters, DirectoryEntryView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.name(), row.organisationId())));
    }

    static String sql(AskedWords all, AskedWords product, AskedWords machine) {
        return LIST.formatted(
                all.in("concat_ws(' ', o.search_key, e.search_key)", "$3"),
                product.in("concat_ws(' ', o.product_key, e.product_key)", "$5"),
                machine.in("coalesce(e.machine_key, '')", "$7"),
                machine.in("m ->> 'key'", "$7"),
                IN_NETWORK);
    }

    private static @Nullable String typed(@Nullable String words) {
        return words == null ? null : words.strip();
    }
}
