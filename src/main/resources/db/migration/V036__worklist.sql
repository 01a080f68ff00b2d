-- A task can belong to one partner organisation.
alter table work_item add column organisation_id uuid null after role, add key work_item_organisation (organisation_id, due_at, opened_at);
