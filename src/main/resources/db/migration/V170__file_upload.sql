-- Files that come in several requests (tus). What is said to be here is here: `received` moves in the statement that writes the bytes. The
-- last bytes count only with the file that they complete, so that whole means kept.
create table file_upload (
    id          uuid primary key,
    owner_id    uuid not null references organisation (id),
    uploaded_by uuid not null references person (id),
    length      bigint not null check (length > 0),
    received    bigint not null default 0 check (received between 0 and length),
    -- As the client told it; it is told it again.
    metadata    text not null check (length(metadata) <= 2000),
    -- How often the whole was looked at and not taken: not for ever.
    tries       integer not null default 0,
    file_id     uuid references file (id) on delete cascade,
    begun_at    timestamptz not null,
    expires_at  timestamptz not null,
    check ((file_id is not null) = (received = length))
);
create index file_upload_uploaded_by on file_upload (uploaded_by);
create index file_upload_expires_at on file_upload (expires_at);
create index file_upload_file on file_upload (file_id);

-- Their bytes, wherever files lie: 64 KB each but the last, which grows.
create table file_upload_piece (
    upload_id uuid not null references file_upload (id) on delete cascade,
    number    integer not null check (number >= 0),
    bytes     bytea not null check (octet_length(bytes) between 1 and 65536),
    primary key (upload_id, number)
);
alter table file_upload_piece alter column bytes set storage external;
