-- The day by which something must be done anew is chosen by the programme. It is not promised before the partner says so.
alter table action add column day_set boolean not null default false;

update action a set day_set = true where a.state = 'PICKED_UP' and 'RESIDENT' =
  (select s.asked_by from action_shift s where s.action_id = a.id order by s.position desc limit 1);
