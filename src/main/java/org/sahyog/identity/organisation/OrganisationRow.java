package org.sahyog.identity.organisation;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.request.Author;

/** A new organisation by the names of its columns, as PostgreSQL reads many of them from one text. */
@JsonNaming(SnakeCaseStrategy.class)
@SuppressWarnings("ArrayRecordComponent") // As the entity has it; written once, never compared.
record OrganisationRow(
        UUID id,
        OrganisationKind kind,
        String name,
        String nameKey,
        @Nullable String searchKey,
        @Nullable String productKey,
        @Nullable FirmSize size,
        String[] products,
        @Nullable String nicCode,
        @Nullable String pinCode,
        @Nullable String address,
        @Nullable String udyamNumber,
        @Nullable String gstin,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String contactName,
        @Nullable WorkersBand workersBand,
        @Nullable TurnoverBand turnoverBand,
        @Nullable Boolean womenOwned,
        @Nullable Boolean scStOwned,
        @Nullable UUID createdBy,
        @Nullable UUID onBehalfOf,
        Map<String, Object> traits) {

    static OrganisationRow of(Organisation organisation) {
        Author author = organisation.author;
        return new OrganisationRow(
                organisation.id,
                organisation.kind,
                organisation.name,
                organisation.nameKey,
                organisation.searchKey,
                organisation.productKey,
                organisation.size,
                organisation.products,
                organisation.nicCode,
                organisation.pinCode,
                organisation.address,
                organisation.udyamNumber,
                organisation.gstin,
                organisation.phone,
                organisation.email,
                organisation.contactName,
                organisation.workersBand,
                organisation.turnoverBand,
                organisation.womenOwned,
                organisation.scStOwned,
                author == null ? null : author.person(),
                author == null ? null : author.organisation(),
                known(organisation.traits()));
    }

    private static Map<String, Object> known(Map<String, Optional<Object>> traits) {
        Map<String, Object> known = new TreeMap<>();
        traits.forEach((trait, value) -> value.ifPresent(given -> known.put(trait, given)));
        return known;
    }
}
