-- What has no term comes last, not first; and every way to look at the list has its index.
alter table work_item
  add column due_sort datetime(6) as (coalesce(due_at, timestamp'9999-12-31 00:00:00')) persistent,
  drop key work_item_due,
  drop key work_item_organisation,
  add key work_item_urgent (programme_id, due_sort, opened_at, task_id),
  add key work_item_step (programme_id, process, step, due_sort, opened_at, task_id),
  add key work_item_newest (programme_id, opened_at, task_id),
  add key work_item_organisation (organisation_id, due_sort, opened_at, task_id);
