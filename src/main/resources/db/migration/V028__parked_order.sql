-- A parked deed knows its place in the journal, so that what is due is found without reading the journal, however many are parked.
alter table deed_parked add column xid bigint, add column seq bigint;
update deed_parked p set xid = d.xid, seq = d.seq from deed d where d.id = p.deed_id;
alter table deed_parked alter column xid set not null, alter column seq set not null;
create index deed_parked_entity on deed_parked (reader, entity_id, xid, seq);
