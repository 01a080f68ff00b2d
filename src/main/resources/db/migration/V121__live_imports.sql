-- lists of what was said that are brought in as a file; what is in the file goes when all of it is brought in
create table notes_import (
  id uuid not null primary key,
  version int not null,
  meeting_id uuid not null,
  file_name varchar(120) not null,
  content mediumblob not null,
  columns varchar(800) character set ascii not null,
  state varchar(10) character set ascii not null,
  lines_total int not null,
  lines_done int not null,
  notes_added int not null,
  notes_known int not null,
  lines_wrong int not null,
  made_at datetime(6) not null,
  made_by uuid not null,
  finished_at datetime(6),
  key notes_import_of (meeting_id, made_at desc, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
