create table work_item (
  task_id varchar(64) character set ascii not null primary key,
  process varchar(60) not null,
  step varchar(60) not null,
  subject uuid not null,
  programme_id uuid not null,
  role varchar(30) not null,
  page varchar(300) not null,
  opened_at datetime(6) not null,
  due_at datetime(6),
  key work_item_due (programme_id, role, due_at, opened_at),
  key work_item_subject (subject)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
