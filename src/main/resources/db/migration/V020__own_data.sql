-- What a person did, and where she is named, is found for her export and her erasure without reading all of it.
create index deed_person on deed (person_id, xid, seq) where person_id is not null;
create index registration_worker_phone on registration_worker (phone) where phone is not null;
