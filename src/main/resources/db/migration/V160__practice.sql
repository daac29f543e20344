-- By which practices of different clusters compare: declared for all by the platform (no cluster), or for one cluster by its agents.
create table practice_theme (
    id           uuid primary key,
    cluster_id   uuid references cluster (id),
    name_en      text not null,
    name_hi      text not null,
    declared_at  timestamptz not null,
    created_by   uuid references person (id),
    on_behalf_of uuid references organisation (id)
);
create unique index practice_theme_name on practice_theme (cluster_id, lower(name_en)) nulls not distinct;

insert into practice_theme (id, name_en, name_hi, declared_at) values
    ('0197f010-0000-7000-8000-000000000001', 'Quality and fewer rejects', 'गुणवत्ता और कम खराबी', now()),
    ('0197f010-0000-7000-8000-000000000002', 'Energy and fuel', 'ऊर्जा और ईंधन', now()),
    ('0197f010-0000-7000-8000-000000000003', 'Raw material and purchase', 'कच्चा माल और खरीद', now()),
    ('0197f010-0000-7000-8000-000000000004', 'Waste and clean production', 'कचरा और स्वच्छ उत्पादन', now()),
    ('0197f010-0000-7000-8000-000000000005', 'Safety and health at work', 'काम पर सुरक्षा और स्वास्थ्य', now()),
    ('0197f010-0000-7000-8000-000000000006', 'Skills and training', 'कौशल और प्रशिक्षण', now()),
    ('0197f010-0000-7000-8000-000000000007', 'Design and new products', 'डिज़ाइन और नए उत्पाद', now()),
    ('0197f010-0000-7000-8000-000000000008', 'Market linkages', 'बाज़ार से जुड़ाव', now()),
    ('0197f010-0000-7000-8000-000000000009', 'Credit', 'ऋण', now()),
    ('0197f010-0000-7000-8000-00000000000a', 'Gender equality', 'लैंगिक समानता', now()),
    ('0197f010-0000-7000-8000-00000000000b', 'Participation of the poor', 'गरीबों की भागीदारी', now()),
    ('0197f010-0000-7000-8000-00000000000c', 'Working of groups and associations', 'समूहों और संघों का कामकाज', now()),
    ('0197f010-0000-7000-8000-00000000000d', 'Accounts and digital records', 'हिसाब और डिजिटल रिकॉर्ड', now());

-- What worked in an organisation. What it says stands in versions: `published_id` is the one that is read, `open_id` the one that its
-- organisation writes (DRAFT) or reviewers judge (SUBMITTED). Visibility is of the practice, so that narrowing it holds at once, for all versions.
create table practice (
    id                 uuid primary key,
    cluster_id         uuid not null references cluster (id),
    organisation_id    uuid not null references organisation (id),
    visibility         text not null check (visibility in ('CLUSTER', 'PROGRAMME', 'PUBLIC')),
    published_id       uuid,
    open_id            uuid,
    open_state         text check (open_state in ('DRAFT', 'SUBMITTED')),
    written_at         timestamptz not null,
    changed_at         timestamptz not null,
    first_published_at timestamptz,
    published_at       timestamptz,
    listed_at          timestamptz not null,
    retired_at         timestamptz,
    retired_reason     text,
    state              text not null generated always as (case when retired_at is not null then 'RETIRED'
                           when published_id is not null then 'PUBLISHED' else open_state end) stored,
    created_by         uuid references person (id),
    on_behalf_of       uuid references organisation (id),
    version            integer not null default 0,
    unique (cluster_id, id),
    check ((open_id is null) = (open_state is null) and (published_id is not null or open_id is not null)),
    check ((published_id is null) = (published_at is null) and (published_id is null) = (first_published_at is null)),
    check ((retired_at is null) = (retired_reason is null) and (retired_at is null or published_id is not null and open_id is null))
);
create index practice_of_cluster on practice (cluster_id, listed_at desc, id desc);
create index practice_listed on practice (listed_at desc, id desc) where state = 'PUBLISHED';
create index practice_organisation on practice (organisation_id);

create table practice_version (
    id                uuid primary key,
    cluster_id        uuid not null,
    practice_id       uuid not null,
    number            integer not null check (number > 0),
    kind              text not null check (kind in ('ORGANISATIONAL_CAPABILITY', 'SKILL', 'TECHNOLOGICAL_INNOVATION')),
    title             text not null,
    language          text not null,
    problem           text not null,
    solution          text not null,
    result            text not null,
    conditions        text not null,
    benefit_indicator text,
    benefit_before    numeric,
    benefit_after     numeric,
    benefit_unit      text,
    cost_paise        bigint check (cost_paise >= 0),
    days_to_adopt     integer check (days_to_adopt >= 0),
    products          text[] not null default '{}',
    product_keys      text[] not null default '{}',
    theme_ids         uuid[] not null default '{}',
    written_by        uuid not null references person (id),
    written_at        timestamptz not null,
    submitted_at      timestamptz,
    published_at      timestamptz,
    unique (cluster_id, id),
    unique (practice_id, number),
    foreign key (cluster_id, practice_id) references practice (cluster_id, id) deferrable initially deferred,
    check (num_nulls(benefit_indicator, benefit_before, benefit_after, benefit_unit) in (0, 4))
);
alter table practice add foreign key (cluster_id, published_id) references practice_version (cluster_id, id) deferrable initially deferred;
alter table practice add foreign key (cluster_id, open_id) references practice_version (cluster_id, id) deferrable initially deferred;

-- What was published reads for ever as it was published.
create function practice_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'version % of practice % is published', old.number, old.practice_id using errcode = 'restrict_violation';
end $$;
create trigger practice_version_stays before update or delete on practice_version
    for each row when (old.published_at is not null) execute function practice_version_stays();
