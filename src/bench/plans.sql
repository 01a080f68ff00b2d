-- How the database reads the lists; the statements are those of the product. `analyze` runs each and tells how many rows it really read.
set @p = (select id from programme where slug = 'westwijk');
set @d = (select id from programme_district where programme_id = @p order by position limit 1);
set @o = (select id from programme_partner where programme_id = @p order by position limit 1);

\! echo "--- /actions"
analyze select a.id from action a order by a.agreed_at desc, a.id limit 51;
\! echo "--- /actions of a programme"
analyze select a.id from action a where a.programme_id = @p order by a.agreed_at desc, a.id limit 51;
\! echo "--- /actions of a programme, open"
analyze select a.id from action a where a.programme_id = @p and a.state in ('TO_ASSIGN','OFFERED','PICKED_UP') order by a.agreed_at desc, a.id limit 51;
\! echo "--- /actions overdue"
analyze select a.id from action a where a.late_since is not null order by a.agreed_at desc, a.id limit 51;
\! echo "--- /actions not solved"
analyze select a.id from action a where a.programme_id = @p and (a.outcome = 'DISPUTED' or a.state = 'DONE' and a.disputed) order by a.agreed_at desc, a.id limit 51;
\! echo "--- /actions of a partner"
analyze select a.id from action_promise p join action a on a.id = p.action_id where a.programme_id = @p and p.partner_id = @o
  order by p.agreed_at desc, p.action_id limit 51;
\! echo "--- /actions of a partner, went to another late"
analyze select a.id from action_promise p join action a on a.id = p.action_id where a.programme_id = @p and p.partner_id = @o
  and p.handed_on and not (a.outcome <=> 'NOT_DONE' and a.promised_by = p.partner_id) and p.late order by p.agreed_at desc, p.action_id limit 51;
\! echo "--- /actions with words"
analyze select a.id from action a where match(a.shown_text) against ('+lantaarn* +boom*' in boolean mode) order by a.agreed_at desc, a.id limit 51;
\! echo "--- counts above /actions"
analyze select coalesce(sum(a.state in ('TO_ASSIGN','OFFERED','PICKED_UP')), 0), coalesce(sum(a.late_since is not null), 0),
  coalesce(sum(a.outcome = 'SOLVED'), 0), coalesce(sum((a.outcome = 'DISPUTED' or a.state = 'DONE' and a.disputed)), 0) from action a;
\! echo "--- /partners"
analyze select a.programme_id, p.partner_id, count(*), sum(p.moves), sum(not p.handed_on and a.state in ('TO_ASSIGN','OFFERED','PICKED_UP')),
  sum(not p.handed_on and a.late_since is not null), sum(not p.handed_on and a.state in ('DONE','CLOSED') and (a.outcome is null or a.outcome <> 'NOT_DONE')
  and p.kept), sum(p.moves > 0), sum(not p.handed_on and (a.outcome = 'DISPUTED' or a.state = 'DONE' and a.disputed)) from action_promise p join action a on a.id = p.action_id
  group by a.programme_id, p.partner_id;
\! echo "--- /partners of a programme"
analyze select a.programme_id, p.partner_id, count(*), sum(p.moves), sum(not p.handed_on and a.late_since is not null)
  from action_promise p join action a on a.id = p.action_id where a.programme_id = @p group by a.programme_id, p.partner_id;
\! echo "--- /work/actions, by day"
analyze select a.* from action a where (a.programme_id = @p) and a.state in ('TO_ASSIGN','OFFERED','PICKED_UP','DONE')
  order by a.list_rank, a.list_due, a.id limit 51;
\! echo "--- /work/actions, everything by day"
analyze select a.* from action a where (a.programme_id = @p)
  order by a.list_rank, a.list_due, a.id limit 51;
\! echo "--- /work/actions of a partner, newest"
analyze select a.* from action a where (a.programme_id = @p and a.partner_id = @o) and a.state in ('TO_ASSIGN','OFFERED','PICKED_UP','DONE')
  order by a.agreed_at desc, a.id limit 51;
\! echo "--- neighbourhood agenda"
analyze select c.id from contribution c where c.programme_id = @p and c.response = 'AGENDA' order by c.received_at desc, c.id limit 51;
\! echo "--- /contributions"
analyze select c.id from contribution c order by c.received_at desc, c.id limit 51;
\! echo "--- /contributions of a programme, open"
analyze select c.id from contribution c where c.programme_id = @p and c.state in ('RECEIVED','CHECKED') order by c.received_at desc, c.id limit 51;
\! echo "--- /contributions overdue"
analyze select c.id from contribution c where c.overdue_at is not null and c.state in ('RECEIVED','CHECKED') order by c.received_at desc, c.id limit 51;
\! echo "--- /contributions with a frequent word"
analyze select c.id from contribution c where match(c.shown_text) against ('+lantaarn*' in boolean mode) order by c.received_at desc, c.id limit 51;
\! echo "--- /contributions with a word that is in all"
analyze select c.id from contribution c where match(c.shown_text) against ('+kapot*' in boolean mode) order by c.received_at desc, c.id limit 51;
\! echo "--- /contributions with two words in a programme"
analyze select c.id from contribution c where match(c.shown_text) against ('+lantaarn* +boom*' in boolean mode) and c.programme_id = @p
  order by c.received_at desc, c.id limit 51;
\! echo "--- similar contributions: of the district"
analyze select c.* from contribution c where c.programme_id = @p and c.district_id = @d and c.received_at > '2025-11-01' and c.main_id is null
  and (c.response is null or c.response <> 'SPLIT') and c.checked_at is not null and c.withheld_because is null
  order by c.received_at desc, c.id limit 300;
\! echo "--- similar contributions: of the programme"
analyze select c.* from contribution c where c.programme_id = @p and c.received_at > '2025-11-01' and c.main_id is null
  and (c.response is null or c.response <> 'SPLIT') and c.checked_at is not null and c.withheld_because is null
  order by c.received_at desc, c.id limit 300;
\! echo "--- a file of actions, one step in the middle"
analyze select a.id from action a where a.programme_id = @p and a.agreed_at <= '2024-11-01' and (a.agreed_at < '2024-11-01'
  or a.id > '00000000-0000-7000-8000-000000000001') order by a.agreed_at desc, a.id limit 500;
\! echo "--- a file of actions for those who work, one step in the middle"
analyze select a.* from action a where a.programme_id = @p and a.list_rank >= 2 and (a.list_rank > 2 or a.list_due > '2024-11-01'
  or a.list_due = '2024-11-01' and a.id > '00000000-0000-7000-8000-000000000001') order by a.list_rank, a.list_due, a.id limit 500;
\! echo "--- a file of contributions, one step in the middle"
analyze select c.* from contribution c where c.received_at <= '2024-11-01' and (c.received_at < '2024-11-01'
  or c.id > '00000000-0000-7000-8000-000000000001') order by c.received_at desc, c.id limit 500;
\! echo "--- trace of an action"
analyze select e.* from register_entry e where e.subject = (select id from action limit 1) order by e.happened_at, e.id;
\! echo "--- register"
analyze select e.id from register_entry e where e.programme_id = @p order by e.happened_at desc, e.id desc limit 51;
