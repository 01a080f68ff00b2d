-- What is dangerous cannot wait: somebody of the programme says so, and the work list shows it first.
alter table contribution add column urgent_at datetime(6);

-- Calm is 0 for what is urgent, so that it comes first in any order by term.
alter table work_item
  add column calm tinyint not null default 1,
  add key work_item_calm (programme_id, calm, due_sort, opened_at, task_id),
  add key work_item_calm_step (programme_id, process, step, calm, due_sort, opened_at, task_id),
  add key work_item_calm_organisation (organisation_id, calm, due_sort, opened_at, task_id),
  add key work_item_calm_all (calm, due_sort, opened_at, task_id);
