package org.sahyog.identity.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.check.FirmName;
import org.sahyog.identity.check.Gstin;
import org.sahyog.identity.check.Phone;
import org.sahyog.identity.check.UdyamNumber;
import org.sahyog.reference.word.WordKeys;
import org.sahyog.shared.request.Author;

/** A firm, an institution or an agency; its values in their canonical forms. */
@Entity
@DynamicUpdate
class Organisation {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    String name;

    @Column(name = "name_key")
    String nameKey;

    @Column(name = "search_key")
    @Nullable
    String searchKey;

    @Column(name = "product_key")
    @Nullable
    String productKey;

    @Enumerated(EnumType.STRING)
    @Nullable
    FirmSize size;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] products;

    @Column(name = "nic_code")
    @Nullable
    String nicCode;

    @Column(name = "pin_code")
    @Nullable
    String pinCode;

    @Nullable
    String address;

    @Column(name = "udyam_number")
    @Nullable
    String udyamNumber;

    @Nullable
    String gstin;

    @Nullable
    String phone;

    @Nullable
    String email;

    @Column(name = "contact_name")
    @Nullable
    String contactName;

    @Column(name = "workers_band")
    @Enumerated(EnumType.STRING)
    @Nullable
    WorkersBand workersBand;

    @Column(name = "turnover_band")
    @Enumerated(EnumType.STRING)
    @Nullable
    TurnoverBand turnoverBand;

    @Column(name = "women_owned")
    @Nullable
    Boolean womenOwned;

    @Column(name = "sc_st_owned")
    @Nullable
    Boolean scStOwned;

    @Column(name = "keycloak_state", insertable = false, updatable = false)
    String keycloakState = "PENDING";

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    static Organisation enter(UUID id, OrganisationDraft draft) {
        Organisation organisation = new Organisation();
        organisation.id = id;
        organisation.kind = draft.kind();
        organisation.describe(draft);
        return organisation;
    }

    /** Its kind stays: a firm does not become an agency by an edit. */
    void describe(OrganisationDraft draft) {
        name = draft.name();
        nameKey = new FirmName(draft.name()).similarityKey();
        size = draft.size();
        products = draft.products() == null ? new String[0] : draft.products().toArray(String[]::new);
        productKey = WordKeys.of(products);
        searchKey = WordKeys.of(name) + " " + productKey;
        nicCode = draft.nicCode();
        pinCode = draft.pinCode().replace(" ", "");
        address = draft.address();
        udyamNumber = draft.udyamNumber() == null
                ? null
                : UdyamNumber.parse(draft.udyamNumber()).map(UdyamNumber::value).orElse(null);
        gstin = draft.gstin() == null
                ? null
                : Gstin.parse(draft.gstin()).map(Gstin::value).orElse(null);
        phone = draft.phone() == null
                ? null
                : Phone.parse(draft.phone()).map(Phone::value).orElse(null);
        email = draft.email();
        contactName = draft.contactName();
        workersBand = draft.workersBand();
        turnoverBand = draft.turnoverBand();
        womenOwned = draft.womenOwned();
        scStOwned = draft.scStOwned();
    }

    /** What rights and indicators depend on, and whose dated history is kept. */
    Map<String, Optional<Object>> traits() {
        return Map.of(
                "SIZE", Optional.ofNullable(size),
                "WOMEN_OWNED", Optional.ofNullable(womenOwned),
                "SC_ST_OWNED", Optional.ofNullable(scStOwned));
    }
}
