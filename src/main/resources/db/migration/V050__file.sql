-- What people attach: pictures, voice, documents. `sent_checksum` is of what came, `checksum` of what is kept (pictures lose what they tell
-- about place and phone). Nobody brings the same twice: one row per organisation, person and content.
create table file (
    id            uuid primary key,
    owner_id      uuid not null references organisation (id),
    uploaded_by   uuid not null references person (id),
    sent_checksum text not null check (sent_checksum ~ '^[0-9a-f]{64}$'),
    checksum      text not null check (checksum ~ '^[0-9a-f]{64}$'),
    name          text not null check (length(name) between 1 and 200),
    type          text not null,
    size          bigint not null check (size > 0),
    store         text not null check (store in ('postgresql', 's3')),
    has_preview   boolean not null,
    attached      boolean not null default false,
    uploaded_at   timestamptz not null,
    -- Brought again: the day of grace begins anew.
    wanted_at     timestamptz not null,
    unique (owner_id, uploaded_by, sent_checksum)
);
create index file_unattached on file (wanted_at) where not attached;
create index file_uploaded_by on file (uploaded_by);

-- Content of files in PostgreSQL, 256 KB each but the last; written in the transaction of their file.
create table file_chunk (
    file_id uuid not null references file (id) on delete cascade,
    number  integer not null check (number >= 0),
    bytes   bytea not null check (octet_length(bytes) between 1 and 262144),
    primary key (file_id, number)
);
alter table file_chunk alter column bytes set storage external;

-- JPEG of at most 480 points, wherever the file itself lies.
create table file_preview (
    file_id uuid primary key references file (id) on delete cascade,
    bytes   bytea not null
);
alter table file_preview alter column bytes set storage external;

-- Which thing has which files, in which order. The kind says which feature decides who reads them.
create table file_link (
    kind        text not null,
    thing_id    uuid not null,
    file_id     uuid not null references file (id),
    position    integer not null,
    attached_at timestamptz not null,
    primary key (kind, thing_id, file_id)
);
create index file_link_file on file_link (file_id);

-- How much each organisation has: counted in the transaction that brings or removes a file.
create table file_usage (
    owner_id uuid primary key references organisation (id),
    bytes    bigint not null check (bytes >= 0)
);

-- Objects of an outside store that no file refers to, or not yet: written before an object is, gone with the transaction of its file.
create table file_leftover (
    object_key uuid primary key,
    try_at     timestamptz not null
);
create index file_leftover_due on file_leftover (try_at);

-- Words of FileType, for views that PostgreSQL writes; FileTypeTest holds them to it.
create function file_kind(type text) returns text language sql immutable parallel safe return
    case when type in ('JPEG', 'PNG', 'WEBP') then 'PICTURE' when type in ('OGG', 'M4A', 'AAC', 'MP3') then 'AUDIO' else 'DOCUMENT' end;
create function file_media_type(type text) returns text language sql immutable parallel safe return
    case type when 'JPEG' then 'image/jpeg' when 'PNG' then 'image/png' when 'WEBP' then 'image/webp' when 'OGG' then 'audio/ogg'
        when 'M4A' then 'audio/mp4' when 'AAC' then 'audio/aac' when 'MP3' then 'audio/mpeg' when 'PDF' then 'application/pdf'
        when 'XLSX' then 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        when 'DOCX' then 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' when 'CSV' then 'text/csv' end;
