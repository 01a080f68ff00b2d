-- Whose promise a date is: when another organisation takes over and promises another day, the move counts for the one that promised first.
alter table action add column promised_by uuid;
alter table action add column came_back_because text;
update action set promised_by = partner_id where due_day is not null;
