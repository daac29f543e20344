package org.sahyog.event;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an event is about, and in which language it is held. */
@Embeddable
record Subject(
        String title,
        @Nullable String description,
        String language,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> themes) {}
