package org.sahyog.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.PinCode;
import org.sahyog.shared.request.Author;

/** Firms of one trade around one place, and what serves them. */
@Entity
@Table(name = "cluster")
class Cluster {

    @Id
    UUID id;

    @Column(name = "programme_id")
    UUID programmeId;

    String name;
    String product;

    @Column(name = "state_code")
    String stateCode;

    String district;

    @Column(name = "pin_code")
    String pinCode;

    @Column(name = "nic_codes")
    String[] nicCodes;

    String zone;
    String currency;
    String[] languages;

    @Embedded
    @Nullable
    Author author;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    int version;

    static Cluster begin(UUID id, UUID programmeId, ClusterProfile profile, Instant now) {
        Cluster cluster = new Cluster();
        cluster.id = id;
        cluster.programmeId = programmeId;
        cluster.createdAt = now;
        cluster.describe(profile);
        return cluster;
    }

    void describe(ClusterProfile profile) {
        name = profile.name().strip();
        product = profile.product().strip();
        stateCode = profile.stateCode();
        district = profile.district().strip();
        pinCode = PinCode.parse(profile.pinCode()).map(PinCode::value).orElseThrow();
        nicCodes = Objects.requireNonNullElse(profile.nicCodes(), List.<String>of())
                .toArray(String[]::new);
        zone = Objects.requireNonNullElse(profile.zone(), "Asia/Kolkata");
        currency = Objects.requireNonNullElse(profile.currency(), "INR");
        languages = Objects.requireNonNullElse(profile.languages(), List.of("en", "hi"))
                .toArray(String[]::new);
    }

    /** The calendar day in the cluster. */
    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(zone));
    }
}
