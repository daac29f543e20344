package org.sahyog.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** An alliance of organisations of one cluster. Its row is locked by whoever changes anything in it: it decides one thing at a time. */
@Entity
@Table(name = "network")
public class Network {
    @Id
    public UUID id;

    @Column(name = "cluster_id")
    public UUID clusterId;

    public String name;

    @Enumerated(EnumType.STRING)
    NetworkForm form;

    String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "join_policy")
    JoinPolicy joinPolicy;

    @Enumerated(EnumType.STRING)
    Admission admission;

    @Column(name = "late_entry_terms")
    @Nullable
    String lateEntryTerms;

    @Enumerated(EnumType.STRING)
    NetworkState state;

    @Column(name = "founded_at")
    public Instant foundedAt;

    @Column(name = "dissolved_at")
    @Nullable
    Instant dissolvedAt;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    static Network found(UUID clusterId, UUID id, NetworkDraft draft, Instant now) {
        Network network = new Network();
        network.id = id;
        network.clusterId = clusterId;
        network.state = NetworkState.ACTIVE;
        network.foundedAt = now;
        network.describe(draft);
        return network;
    }

    void describe(NetworkDraft draft) {
        refuseUnlessActive();
        name = draft.name();
        form = draft.form();
        purpose = draft.purpose();
        joinPolicy = draft.joinPolicy();
        admission = draft.admission();
        lateEntryTerms = draft.lateEntryTerms();
    }

    /** For good. */
    void dissolve(Instant now) {
        refuseUnlessActive();
        state = NetworkState.DISSOLVED;
        dissolvedAt = now;
    }

    public void refuseUnlessActive() {
        DomainException.refuseIf(!isActive(), NetworkProblem.DISSOLVED);
    }

    public boolean isActive() {
        return state == NetworkState.ACTIVE;
    }

    /** Whoever asks is in. */
    public boolean isOpen() {
        return joinPolicy == JoinPolicy.OPEN;
    }

    public void refuseUnlessOpenToApplications() {
        DomainException.refuseIf(joinPolicy == JoinPolicy.INVITE, NetworkProblem.BY_INVITATION);
    }

    /** Members decide by vote who comes in; officers alone do not. */
    public boolean admitsByVote() {
        return admission == Admission.VOTE;
    }
}
