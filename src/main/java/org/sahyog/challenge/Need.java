package org.sahyog.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sahyog.reference.word.WordKeys;

/** What is needed, as its raiser tells it, and which firms that affects. */
@Embeddable
class Need {
    String title;
    String description;
    String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] products;

    @Column(name = "nic_codes")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] nicCodes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] sizes;

    @Column(name = "affected_count")
    @Nullable
    Integer affectedCount;

    /** By which it is found. */
    @Column(name = "search_key")
    String searchKey;

    protected Need() {}

    static Need of(ChallengeDraft draft) {
        Need need = new Need();
        need.title = draft.title();
        need.description = draft.described();
        need.language = draft.language();
        need.products = ChallengeDraft.distinct(draft.products());
        need.nicCodes = ChallengeDraft.distinct(draft.nicCodes());
        need.sizes = ChallengeDraft.distinct(draft.sizes());
        need.affectedCount = draft.affectedCount();
        need.searchKey = WordKeys.of(need.title, need.description, String.join(" ", need.products));
        return need;
    }
}
