-- An agenda shows meetings that go on or have been held, too, and tasks only while they are open.
drop index network_meeting_ahead;
create index network_meeting_ahead on network_meeting (network_id, ends_at);
create index network_task_open on network_task (organisation_id, due_on, id) where state = 'OPEN';
