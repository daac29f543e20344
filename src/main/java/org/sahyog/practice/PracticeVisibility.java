package org.sahyog.practice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Who reads it once it is published: people of its CLUSTER, of all clusters of its PROGRAMME, or everybody who is signed in (PUBLIC).")
public enum PracticeVisibility {
    CLUSTER,
    PROGRAMME,
    PUBLIC
}
