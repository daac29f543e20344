package org.sahyog;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResource.List;

/** Marker of the resources that every endpoint test shares: one PostgreSQL, one Keycloak, one mail server, one product per run. */
@List({
    @QuarkusTestResource(EmbeddedServices.class),
    @QuarkusTestResource(Tokens.class),
    @QuarkusTestResource(Outside.class)
})
public class Served {}
