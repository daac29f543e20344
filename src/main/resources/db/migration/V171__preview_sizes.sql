-- Previews in sizes for phones: 240, 480 and 960 points. Of pictures from before there is the one of 480, which does for all.
alter table file_preview add column longest integer not null default 480;
alter table file_preview drop constraint file_preview_pkey;
alter table file_preview add primary key (file_id, longest);
