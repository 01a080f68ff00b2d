-- How often the reporter of an action may be asked for more before the work goes on.
alter table programme add column questions_per_action int not null default 2;

-- Until when an organiser decides on reopening, or tells how it ended to whoever cannot be mailed.
alter table action add column organiser_by datetime(6), add column organiser_remind_at datetime(6), add column organiser_director_at datetime(6);
