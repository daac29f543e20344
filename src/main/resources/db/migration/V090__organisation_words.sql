-- An organisation is found by how its name and its products sound, in any script. Those from before are filled in by a job.
alter table organisation add column search_key text, add column product_key text;
create index organisation_without_words on organisation (id) where search_key is null;
