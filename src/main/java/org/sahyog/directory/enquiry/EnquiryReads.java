package org.sahyog.directory.enquiry;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.Caller;
import org.sahyog.reference.word.AskedWords;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Enquiries and offers as they are read. A price is in the answer only of who asks and of who offers. */
@ApplicationScoped
class EnquiryReads {
    /** Of members: who has left offers nothing any more. */
    private static final String LIVE = """
            exists (select 1 from stakeholder k join organisation_today kt on kt.today_id = k.organisation_id
                where kt.id = f.organisation_id and k.cluster_id = f.cluster_id and k.state = 'ACTIVE')
            """;

    /** {@code $1}: the organisations of who reads, {@code $2}: whether she serves the cluster. */
    private static final String OFFER = """
            jsonb_build_object('id', f.id, 'enquiryId', f.enquiry_id, 'organisationId', fo.id, 'organisationName', fo.name,
                'quantity', f.quantity, 'readyBy', f.ready_by, 'note', f.note, 'state', f.state, 'offeredAt', f.offered_at,
                'version', f.version, 'price', case when f.price_minor is not null and (f.organisation_id = any($1)
                    or e.organisation_id = any($1) or e.organisation_id is null and $2)
                    then jsonb_build_object('amount', f.price_minor, 'currency', f.currency) end)
            """;

    private static final String SHARED = """
            'id', e.id, 'organisationId', o.id, 'organisationName', o.name, 'title', e.title, 'quantity', e.quantity, 'unit', e.unit,
            'wantedBy', e.wanted_by, 'closesAt', e.closes_at, 'state', e.state, 'askedAt', e.asked_at,
            'offered', (select coalesce(sum(f.quantity), 0) from enquiry_offer f
                where f.enquiry_id = e.id and f.state in ('OFFERED', 'ACCEPTED') and %s)
            """.formatted(LIVE);
    private static final String FROM = """
             e left join organisation_today t on t.id = e.organisation_id left join organisation o on o.id = t.today_id
            """;
    private static final String OFFER_FROM = """
            from enquiry_offer f join organisation_today ft on ft.id = f.organisation_id join organisation fo on fo.id = ft.today_id
            """;

    /** {@code $3}: the enquiry, {@code $4}: its cluster. */
    static final String ONE = "select cast(jsonb_build_object(" + SHARED + """
            , 'clusterId', e.cluster_id, 'note', e.note, 'settledAt', e.settled_at, 'version', e.version,
            'offers', (select coalesce(jsonb_agg(%s order by f.offered_at, f.id), '[]') %s
                where f.enquiry_id = e.id and (f.state <> 'WITHDRAWN' and %s or f.organisation_id = any($1)))) as text)
            """.formatted(OFFER, OFFER_FROM, LIVE)
            + "from enquiry" + FROM + " where e.id = $3 and e.cluster_id = $4";

    /** {@code $3}: the offer. */
    static final String ONE_OFFER = "select cast(" + OFFER + " as text) " + OFFER_FROM
            + " join enquiry e on e.id = f.enquiry_id where f.id = $3";

    private static final String ITEM = "select cast(jsonb_build_object(" + SHARED + ") as text) from ";
    private static final String LIST = FROM + """
             where e.cluster_id = $1 and ($2::text is null or e.state = $2)
              and (not $3::boolean or e.organisation_id = any($4) or e.organisation_id is null and $5)
              and (e.asked_at, e.id) < ($6, $7)
            order by e.asked_at desc, e.id desc limit $8
            """;

    private final Documents documents;

    EnquiryReads(Documents documents) {
        this.documents = documents;
    }

    static Tuple one(Caller caller, boolean serves, UUID id) {
        return Tuple.tuple()
                .addArrayOfUUID(organisations(caller))
                .addBoolean(serves)
                .addUUID(id);
    }

    Uni<EnquiryView> get(UUID clusterId, UUID id, Caller caller, boolean serves) {
        return documents.get(ONE, one(caller, serves, id).addUUID(clusterId), EnquiryView.class);
    }

    Uni<Page<EnquiryListItem>> list(
            UUID clusterId,
            @Nullable EnquiryState state,
            @Nullable String words,
            boolean mine,
            Caller caller,
            boolean serves,
            PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(clusterId)
                .addString(state == null ? null : state.name())
                .addBoolean(mine)
                .addArrayOfUUID(organisations(caller))
                .addBoolean(serves)
                .addOffsetDateTime(page.beforeTime(0))
                .addUUID(page.beforeId(1))
                .addInteger(page.fetch());
        AskedWords asked = AskedWords.of(words);
        if (!asked.isEmpty()) {
            parameters.addArrayOfString(asked.array());
        }
        return documents
                .list(ITEM + asked.rows("enquiry", "$1", "$9") + LIST, parameters, EnquiryListItem.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.askedAt(), row.id())));
    }

    private static UUID[] organisations(Caller caller) {
        return caller.organisationIds().toArray(UUID[]::new);
    }
}
