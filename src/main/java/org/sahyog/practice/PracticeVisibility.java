package org.sahyog.practice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Who reads it once it is published: people of its CLUSTER, of all clusters of its PROGRAMME, or everybody (PUBLIC): those who are signed in, and at `/p/{practiceId}`, outside the API, whoever has that address.")
public enum PracticeVisibility {
    CLUSTER,
    PROGRAMME,
    PUBLIC
}
