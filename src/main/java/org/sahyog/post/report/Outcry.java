package org.sahyog.post.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahyog.post.Posts;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.moderation.Moderation;
import org.sahyog.shared.request.Languages;
import org.sahyog.shared.request.Sentences;

/**
 * Members who report a post where nobody could decide about it: the network has no officer, or only those who wrote it. Reports of several
 * members hide it then, until somebody can decide; each stays open for that.
 */
@ApplicationScoped
class Outcry {
    private static final Sql REPORTERS = Sql.of("""
            select count(*) from post p join network_member m on m.network_id = p.network_id and m.state = 'MEMBER'
                and m.organisation_id <> p.organisation_id and m.organisation_id in %s
            where p.id = :post and not exists (
                select 1 from network_officer_today o join network_member j on j.network_id = o.network_id
                    and j.organisation_id = o.organisation_id and j.state = 'MEMBER'
                where o.network_id = p.network_id and o.organisation_id <> p.organisation_id)
            """.formatted(Moderation.reporters(Posts.KIND, "p.id")));
    private static final Sentences TEXTS = new Sentences("texts.post");

    private final int enough;

    Outcry(@ConfigProperty(name = "sahyog.post.members-who-hide", defaultValue = "2") int enough) {
        this.enough = enough;
    }

    /** Whether it is hidden by the reports that wait. */
    Uni<Boolean> hides(UUID post) {
        return REPORTERS.with("post", post).value(Number.class).map(members -> members.longValue() >= enough);
    }

    /** Its writers read it, whoever of them in whichever language. */
    String reason() {
        return Languages.known().stream()
                .map(language -> TEXTS.text("hidden-by-reports", language, enough))
                .collect(Collectors.joining("\n\n"));
    }
}
