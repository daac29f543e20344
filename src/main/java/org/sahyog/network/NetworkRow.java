package org.sahyog.network;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.officer.OfficerRole;
import org.sahyog.network.spending.SpendingFacts;
import org.sahyog.network.spending.SpendingView;

/** A network as PostgreSQL writes it; what may be spent is judged here. */
record NetworkRow(
        UUID id,
        UUID clusterId,
        String name,
        NetworkForm form,
        String purpose,
        JoinPolicy joinPolicy,
        Admission admission,
        @Nullable String lateEntryTerms,
        NetworkState state,
        Instant foundedAt,
        @Nullable Instant dissolvedAt,
        int members,
        List<OfficerRole> officers,
        List<OwnMembershipView> own,
        @Nullable UUID charterId,
        @Nullable Integer charterNumber,
        @Nullable SpendingFacts facts,
        int openProposals,
        int waiting,
        int version) {
    NetworkView view(Locale language) {
        return new NetworkView(
                id,
                clusterId,
                name,
                form,
                purpose,
                joinPolicy,
                admission,
                lateEntryTerms,
                state,
                foundedAt,
                dissolvedAt,
                members,
                officers,
                own,
                facts == null ? null : inside(facts, language),
                version);
    }

    private NetworkInsideView inside(SpendingFacts known, Locale language) {
        return new NetworkInsideView(
                charterId,
                charterNumber,
                known.rulesOrUsual(),
                SpendingView.of(known, language),
                openProposals,
                waiting);
    }
}
