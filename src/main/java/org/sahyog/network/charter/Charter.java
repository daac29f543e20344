package org.sahyog.network.charter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A version that members have adopted; never changed afterwards. */
@Entity
@Table(name = "network_charter")
class Charter {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "network_id")
    UUID networkId;

    int number;
    String text;
    String changed;
    String rules;

    @Column(name = "proposal_id")
    UUID proposalId;

    @Column(name = "adopted_at")
    Instant adoptedAt;
}
