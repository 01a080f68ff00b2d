-- By when a person tells a sender who cannot be mailed, and what there is to tell when it is that the day of an action was moved.
alter table contribution add column tell_remind_at datetime(6), add column tell_by datetime(6), add column tell_director_at datetime(6);
alter table contribution_tiding add column moved_to date, add column moved_because varchar(4000);
