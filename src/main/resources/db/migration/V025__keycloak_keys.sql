-- The public keys with which Keycloak signs tokens, as it last named them: whoever starts while it is away finds them here.
create table keycloak_keys (
    realm   text primary key,
    issuer  text not null,
    keys    jsonb not null,
    read_at timestamptz not null default now()
);
