-- A copy is found by what is kept of it too: a picture that somebody took down from here and brings again has lost already what it told.
create index file_same on file (owner_id, uploaded_by, checksum);
