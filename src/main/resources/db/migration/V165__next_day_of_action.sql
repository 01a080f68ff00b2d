-- What comes first for a partner that was asked is the day by which it says whether it does it, when that is before the day of picking up: the
-- list of actions is ordered and counted by the same day as the work list.
alter table action
  drop key action_list,
  drop key action_list_partner,
  drop column list_due;

alter table action
  add column list_due datetime(6) as (coalesce(case when state = 'PICKED_UP' then due_at
    when state = 'OFFERED' then least(coalesce(react_by, pick_up_due_at), pick_up_due_at) else pick_up_due_at end,
    timestamp'9999-12-31 00:00:00')) persistent,
  add key action_list (programme_id, list_rank, list_due, id),
  add key action_list_partner (partner_id, list_rank, list_due, id);
