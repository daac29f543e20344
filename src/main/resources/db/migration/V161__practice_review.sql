-- Who judges what is submitted in a cluster: all people of an organisation, or one of them; as long as it has not ended.
create table practice_reviewer (
    id              uuid primary key,
    cluster_id      uuid not null references cluster (id),
    organisation_id uuid not null references organisation (id),
    person_id       uuid references person (id),
    named_at        timestamptz not null,
    ended_at        timestamptz,
    created_by      uuid references person (id),
    on_behalf_of    uuid references organisation (id),
    unique (cluster_id, id)
);
create unique index practice_reviewer_named on practice_reviewer (cluster_id, organisation_id, person_id) nulls not distinct
    where ended_at is null;
create index practice_reviewer_organisation on practice_reviewer (organisation_id) where ended_at is null;
create index practice_reviewer_person on practice_reviewer (person_id);

-- What reviewers decided about a version, and why.
create table practice_review (
    id              uuid primary key,
    cluster_id      uuid not null,
    practice_id     uuid not null,
    version_id      uuid not null,
    verdict         text not null check (verdict in ('PUBLISHED', 'SENT_BACK')),
    remark          text,
    organisation_id uuid not null references organisation (id),
    person_id       uuid not null references person (id),
    decided_at      timestamptz not null,
    foreign key (cluster_id, practice_id) references practice (cluster_id, id),
    foreign key (cluster_id, version_id) references practice_version (cluster_id, id),
    check (verdict = 'PUBLISHED' or remark is not null)
);
create index practice_review_practice on practice_review (practice_id, decided_at);
create index practice_review_person on practice_review (person_id);
revoke update, delete on practice_review from ${service_role};
