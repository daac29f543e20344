-- Who has read nearly all of very many notices is shown the few others without a walk through those.
drop index notice_unread;
create index notice_unread on notice (person_id, id desc) where read_at is null;
