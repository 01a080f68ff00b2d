-- What lists of actions are ordered and counted by, so that they are read from an index however many there are.
alter table action
  -- a reporter said, after it was done the last time, that it is not solved
  add column disputed boolean not null default false,
  -- what must be done first: open, then what is to be judged, then what is over
  add column list_rank tinyint as (case when state in ('TO_ASSIGN', 'OFFERED', 'PICKED_UP') then 0 when state = 'DONE' then 1 else 2 end) persistent,
  add column list_due datetime(6) as (coalesce(case when state = 'PICKED_UP' then due_at else pick_up_due_at end,
    timestamp'9999-12-31 00:00:00')) persistent,
  drop key action_scoreboard,
  add key action_figures (programme_id, state, outcome, disputed, late_since, promised_by, agreed_at),
  add key action_list (programme_id, list_rank, list_due, id),
  add key action_list_partner (partner_id, list_rank, list_due, id);

update action a set disputed = true where exists
  (select 1 from action_confirmation c where c.action_id = a.id and c.round = a.rounds and c.verdict = 'NOT_SOLVED');
