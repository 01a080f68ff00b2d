-- For whoever works for several programmes: the most urgent of all of them without sorting everything.
alter table work_item add key work_item_all (due_sort, opened_at, task_id);

-- What somebody finished lately; forgotten after a month.
create table finished_task (
  id uuid not null primary key,
  account uuid not null,
  process varchar(60) not null,
  step varchar(60) not null,
  subject uuid not null,
  page varchar(300) not null,
  done_at datetime(6) not null,
  key finished_task_account (account, done_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
