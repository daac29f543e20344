package org.sahyog.studytour.stop.word;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

/** On whose word an agent answers for a host, and how she had it. */
@Embeddable
@Schema(name = "HostWord", description = "On whose word an agent answers for a host, and how she had it.")
public record HostWord(
        @Column(name = "said_by")
        @Schema(description = "who of the host’s people said so", examples = "Ravi Kumar")
        @NotBlank
        @OneLine
        @Size(max = 120)
        String saidBy,

        @Column(name = "said_how") @Enumerated(EnumType.STRING) @NotNull
        HostWordHow how) {}
