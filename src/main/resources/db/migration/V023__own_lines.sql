-- What became of one registration, newest line first.
create index seat_log_registration on seat_log (registration_id, id) where registration_id is not null;
