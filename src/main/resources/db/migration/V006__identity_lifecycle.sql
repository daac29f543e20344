-- Owned to at least 51 % by persons of Scheduled Castes or Tribes, with its dated history.
alter table organisation add column sc_st_owned boolean;
alter table organisation_trait drop constraint organisation_trait_trait_check;
alter table organisation_trait add constraint organisation_trait_trait_check
    check (trait in ('SIZE', 'WOMEN_OWNED', 'SC_ST_OWNED'));

-- Who redeems a code claims it first. The seal is keyed by the code itself, which is kept nowhere: it proves that a retry is the same
-- request with the same password, and tells nothing to whoever reads the table.
alter table one_time_code add column claim_seal bytea;
alter table one_time_code add column claimed_at timestamptz;

-- What Keycloak refuses for good is told to the person instead of being tried for ever.
alter table person drop constraint person_keycloak_state_check;
alter table person add constraint person_keycloak_state_check check (keycloak_state in ('PENDING', 'DONE', 'REFUSED'));
alter table person add column keycloak_refusal text check (keycloak_refusal in
    ('EMAIL_TAKEN', 'USERNAME_TAKEN', 'VALUE_REFUSED', 'ACCOUNT_GONE'));
alter table affiliation drop constraint affiliation_keycloak_state_check;
alter table affiliation add constraint affiliation_keycloak_state_check check (keycloak_state in ('PENDING', 'DONE', 'REFUSED'));

-- An erased person is a row of ids: what she did stays countable, who she was is gone.
alter table person add column erased_at timestamptz;
alter table person add constraint person_erased check (erased_at is null
    or (name = '—' and phone is null and email is null and username is null));

-- The firm of `id` is the one of `kept_id`, entered twice. Nothing is rewritten; an alias of an alias is flattened at the merge.
create table organisation_alias (
    id           uuid primary key references organisation (id),
    kept_id      uuid not null references organisation (id),
    case_id      uuid not null references duplicate_case (id),
    merged_at    timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id),
    check (id <> kept_id)
);
create index organisation_alias_kept on organisation_alias (kept_id);

-- Every organisation, and which one it is today.
create view organisation_today as
select o.id, coalesce(a.kept_id, o.id) as today_id from organisation o left join organisation_alias a on a.id = o.id;

alter table duplicate_case add column kept_id uuid references organisation (id);
alter table duplicate_case add column decision_reason text;
alter table duplicate_case add column decided_at timestamptz;
alter table duplicate_case add column decided_by uuid references person (id);
alter table duplicate_case add column on_behalf_of uuid references organisation (id);
alter table duplicate_case add constraint duplicate_case_decided
    check ((state = 'OPEN') = (decided_at is null) and (state = 'MERGED') = (kept_id is not null));
create index duplicate_case_other on duplicate_case (other_id);

-- In which clusters a case is decided: where either of the two is, as the organisation that it is today.
create view duplicate_case_cluster as
select d.id as case_id, s.cluster_id from duplicate_case d join organisation_today t on t.id = d.organisation_id
    join stakeholder s on s.organisation_id = t.today_id and s.state in ('ACTIVE', 'PENDING', 'INVITED')
union
select d.id, s.cluster_id from duplicate_case d join organisation_today t on t.id = d.other_id
    join stakeholder s on s.organisation_id = t.today_id and s.state in ('ACTIVE', 'PENDING', 'INVITED');
