package org.sahyog.identity.organisation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.check.FirmName;
import org.sahyog.identity.check.Phone;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Organisations as the caller may see them: all of her own, the profile of those with whom she shares a cluster. */
@ApplicationScoped
class OrganisationReads {
    private static final String SEEN = OrganisationRepository.isSeenBy("$1", "$2");
    /** Its agents: who serves a cluster where it is, or asks to be. */
    private static final String SERVED = """
            exists (select 1 from stakeholder s where s.organisation_id = o.id and s.state in ('ACTIVE', 'PENDING', 'INVITED')
                and s.cluster_id in (%s))
            """.formatted(ClustersToday.servedBy("$1", "%s"));

    private static final String COLUMNS =
            "select o.*, o.id = any($2) as own, " + SERVED + " as served from organisation o ";
    private static final String GET = COLUMNS.formatted("$4")
            + "where o.id = (select t.today_id from organisation_today t where t.id = $3) and " + SEEN;
    private static final String SEARCH = COLUMNS.formatted("$9") + """
            where %s and not exists (select 1 from organisation_alias a where a.id = o.id)
              and ($3::text is null or o.name_key %% $3 or o.name_key like '%%' || $3 || '%%'
                or exists (select 1 from organisation_alias a join organisation m on m.id = a.id where a.kept_id = o.id
                    and (m.name_key %% $3 or m.name_key like '%%' || $3 || '%%')))
              and ($4::text is null or o.kind = $4) and ($5::text is null or o.pin_code = $5)
              and (o.name_key, o.id) > ($6, $7)
            order by o.name_key, o.id limit $8
            """.formatted(SEEN);

    private final Pool pool;

    OrganisationReads(Pool pool) {
        this.pool = pool;
    }

    Uni<OrganisationView> get(Caller caller, UUID id) {
        return pool.preparedQuery(GET)
                .execute(Tuple.of(caller.id(), organisations(caller), id, caller.agencyIds()))
                .map(rows -> {
                    DomainException.refuseIf(rows.size() == 0, RequestProblem.NOT_FOUND);
                    return view(rows.iterator().next(), id);
                });
    }

    Uni<Page<OrganisationView>> search(
            Caller caller,
            @Nullable String words,
            @Nullable OrganisationKind kind,
            @Nullable String pinCode,
            PageRequest page) {
        Tuple parameters = Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(organisations(caller))
                .addString(words == null || words.isBlank() ? null : key(words))
                .addString(kind == null ? null : kind.name())
                .addString(pinCode)
                .addString(page.after(0, ""))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch())
                .addArrayOfUUID(caller.agencyIds());
        return pool.preparedQuery(SEARCH)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> view(row, row.getUUID("id")))
                        .toList())
                .map(views -> Page.of(views, page, view -> List.of(key(view.name()), view.id())));
    }

    private static String key(String name) {
        return new FirmName(name).similarityKey().replace("%", "").replace("_", "");
    }

    private static UUID[] organisations(Caller caller) {
        return caller.organisationIds().toArray(UUID[]::new);
    }

    private static OrganisationView view(Row row, UUID asked) {
        boolean own = row.getBoolean("own");
        String phone = row.getString("phone");
        return new OrganisationView(
                row.getUUID("id"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                read(FirmSize.class, row.getString("size")),
                List.of(row.getArrayOfStrings("products")),
                row.getString("nic_code"),
                row.getString("pin_code"),
                own ? row.getString("address") : null,
                own ? row.getString("udyam_number") : null,
                own ? row.getString("gstin") : null,
                own || phone == null ? phone : new Phone(phone).masked(),
                own ? row.getString("email") : null,
                own || row.getBoolean("served") ? row.getString("contact_name") : null,
                own ? read(WorkersBand.class, row.getString("workers_band")) : null,
                own ? read(TurnoverBand.class, row.getString("turnover_band")) : null,
                row.getBoolean("women_owned"),
                (own || row.getBoolean("served")) ? row.getBoolean("sc_st_owned") : null,
                row.getString("keycloak_state"),
                row.getUUID("id").equals(asked) ? null : row.getUUID("id"),
                row.getInteger("version"));
    }

    private static <E extends Enum<E>> @Nullable E read(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
