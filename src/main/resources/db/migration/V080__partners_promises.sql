-- What each partner promised about an action stays its own when another partner takes over: its first day, its moves, and whether it was late.
create table action_promise (
  action_id uuid not null,
  partner_id uuid not null,
  agreed_at datetime(6) not null,
  first_day date,
  moves int not null,
  reopenings int not null,
  late boolean not null,
  kept boolean,
  handed_on boolean not null,
  primary key (action_id, partner_id),
  key action_promise_partner (partner_id, agreed_at desc, action_id),
  constraint action_promise_of foreign key (action_id) references action (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- whoever promised the day that stands now, and whoever was asked and has not refused
insert into action_promise
  select a.id, a.partner_id, a.agreed_at,
    if(a.promised_by <=> a.partner_id,
      coalesce((select s.to_day from action_shift s where s.action_id = a.id and s.organisation_id <> a.partner_id order by s.position desc limit 1),
        a.first_day), null),
    (select count(*) from action_shift s where s.action_id = a.id and s.organisation_id = a.partner_id), a.reopened_count,
    a.promised_by <=> a.partner_id and a.was_late, null, a.state in ('TO_ASSIGN', 'NOT_DONE')
  from action a where a.partner_id is not null and (a.promised_by <=> a.partner_id or a.state = 'OFFERED');
update action_promise p join action a on a.id = p.action_id set p.kept = date(a.done_at) <= p.first_day where a.done_at is not null;

-- whoever promised before and does not do it any more, as far as the moves of the date tell
insert into action_promise
  select s.action_id, s.organisation_id, a.agreed_at, min(s.from_day), count(*), 0,
    exists (select 1 from action_happening h where h.action_id = s.action_id and h.what = 'LATE' and h.organisation_id = s.organisation_id), null, true
  from action_shift s join action a on a.id = s.action_id where s.organisation_id is not null
    and not exists (select 1 from action_promise p where p.action_id = s.action_id and p.partner_id = s.organisation_id)
  group by s.action_id, s.organisation_id;
