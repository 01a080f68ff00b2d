-- A database with 100,000 contributions and as many actions, for measuring; see docs/performance.md. For an empty database of the run command,
-- and for nothing else: it takes the guards of the register away, because this database takes no ids from a selection into a table with triggers.
drop trigger if exists register_entry_never_changes;
drop trigger if exists register_entry_never_removed;
drop trigger if exists action_first_day_stays;
drop trigger if exists action_shift_never_changes;
drop trigger if exists action_shift_never_removed;
set autocommit = 0, unique_checks = 0;

create or replace temporary table word (n int primary key, word varchar(30)) as
select row_number() over () - 1 as n, word from (
  select 'stoep' word union all select 'lantaarn' union all select 'speeltuin' union all select 'afval' union all select 'container'
  union all select 'school' union all select 'verkeer' union all select 'fietspad' union all select 'bankje' union all select 'boom'
  union all select 'honden' union all select 'geluid' union all select 'jongeren' union all select 'buurthuis' union all select 'moeder'
  union all select 'werk' union all select 'taalles' union all select 'huur' union all select 'schimmel' union all select 'portiek'
  union all select 'lift' union all select 'parkeren' union all select 'drempel' union all select 'oversteek' union all select 'tegels'
  union all select 'putdeksel' union all select 'water' union all select 'markt' union all select 'winkel' union all select 'sport'
  union all select 'zwembad' union all select 'voetbal' union all select 'muziek' union all select 'koffie' union all select 'ouderen'
  union all select 'eenzaam' union all select 'veilig' union all select 'donker' union all select 'politie' union all select 'camera'
  union all select 'vandalisme' union all select 'graffiti' union all select 'groen' union all select 'bloemen' union all select 'tuin'
  union all select 'hek' union all select 'pad' union all select 'brug' union all select 'sloot' union all select 'eenden'
  union all select 'ratten' union all select 'duiven' union all select 'glas' union all select 'papier' union all select 'plastic'
  union all select 'verlichting' union all select 'bushalte' union all select 'tram' union all select 'trein' union all select 'bewoners') words;
create or replace temporary table w2 as select * from word;
create or replace temporary table w3 as select * from word;
create or replace temporary table w4 as select * from word;
alter table w2 add primary key (n);
alter table w3 add primary key (n);
alter table w4 add primary key (n);

create or replace temporary table p as
select row_number() over (order by slug) - 1 as n, id, slug from programme where slug in ('westwijk', 'zuidwest');
create or replace temporary table d as
select programme_id, row_number() over (partition by programme_id order by position) - 1 as n, count(*) over (partition by programme_id) as many, id
from programme_district;
create or replace temporary table l as
select programme_id, row_number() over (partition by programme_id order by position) - 1 as n, count(*) over (partition by programme_id) as many, id
from programme_line;
create or replace temporary table o as
select programme_id, row_number() over (partition by programme_id order by position) - 1 as n, count(*) over (partition by programme_id) as many, id
from programme_partner;

-- four years of contributions, newest last; a third of each kind of response, one in ten still open, one in fifty withheld
insert into contribution (id, version, code, programme_id, kind, state, words, words_language, salt, district_id, line_id, received_at, term, due_at,
  remind_at, director_at, overdue_at, checked_at, words_shown, withheld_because, answered_at, answer, response, closed_at, channel)
select cast(concat(lpad(hex(s.seq * 42949 mod 4294967296), 8, '0'), '-0000-7000-8000-', lpad(s.seq, 12, '0')) as uuid), 0,
  concat('9', lpad(s.seq, 8, '0')), p.id, elt(1 + s.seq mod 5, 'IDEA', 'WORRY', 'QUESTION', 'COMPLIMENT', 'REPAIR'),
  if(s.seq mod 10 = 0, if(s.seq mod 20 = 0, 'RECEIVED', 'CHECKED'), 'CLOSED'),
  concat('Bij de ', word.word, ' is de ', w2.word, ' kapot en het ', w3.word, ' bij ', w4.word, ' nummer ', s.seq), 'nl', repeat('s', 43),
  d.id, if(s.seq mod 3 = 0, l.id, null), timestampadd(minute, s.seq * 20, '2022-12-01'), 'CONTRIBUTION_ANSWERED',
  timestampadd(minute, s.seq * 20 + 30240, '2022-12-01'), timestampadd(minute, s.seq * 20 + 20160, '2022-12-01'),
  timestampadd(minute, s.seq * 20 + 33120, '2022-12-01'),
  if(s.seq mod 10 = 0 and s.seq < 97500, timestampadd(minute, s.seq * 20 + 30240, '2022-12-01'), null),
  if(s.seq mod 20 = 0, null, timestampadd(minute, s.seq * 20 + 60, '2022-12-01')), s.seq mod 20 <> 0 and s.seq mod 50 <> 1,
  if(s.seq mod 50 = 1, 'Er staat een naam in. (voorbeeld)', null),
  if(s.seq mod 10 = 0, null, timestampadd(minute, s.seq * 20 + 15000, '2022-12-01')),
  if(s.seq mod 10 = 0, null, concat('De ', w2.word, ' wordt gemaakt.')),
  if(s.seq mod 10 = 0, null, elt(1 + s.seq mod 7, 'ANSWERED', 'ANSWERED', 'ACTION', 'ACTION', 'AGENDA', 'DECLINED', 'ANSWERED')),
  if(s.seq mod 10 = 0, null, timestampadd(minute, s.seq * 20 + 16000, '2022-12-01')),
  elt(1 + s.seq mod 7, 'WEB', 'WEB', 'WEB', 'DESK', 'PHONE', 'PAPER', 'AMBASSADOR')
from seq_1_to_100000 s join p on p.n = s.seq mod 2
join d on d.programme_id = p.id and d.n = floor(s.seq / 2) mod d.many join l on l.programme_id = p.id and l.n = floor(s.seq / 2) mod l.many
join word on word.n = s.seq * 7 mod 60 join w2 on w2.n = floor(s.seq / 60) mod 60 join w3 on w3.n = s.seq * 31 mod 59 join w4 on w4.n = s.seq * 17 mod 53;
commit;

insert into contribution_me_too (id, contribution_id, browser, said_at)
select uuid(), id, sha2(concat('browser ', n.seq, id), 256), received_at from contribution join seq_1_to_3 n where code mod 4 = 0;
commit;

insert into register_entry (id, programme_id, subject, code, kind, happened_at, text)
select uuid(), programme_id, id, code, elt(n.seq, 'HEARD', 'PUBLISHED', 'ANSWERED'), timestampadd(day, n.seq, received_at),
  elt(n.seq, null, words, answer) from contribution join seq_1_to_3 n;
commit;

-- one in eight actions is open, one in four was moved, one in ten went from one partner to another
insert into action (id, version, code, programme_id, state, category, title, line_id, district_id, agreed_at, agreed_by, partner_id, offered_at,
  pick_up_from, pick_up_due_at, picked_up_at, first_day, due_day, due_at, late_since, was_late, shift_count, waiting, said_done, rounds, done_at,
  kept_first, asked_reporters, reopened_count, for_the_agenda, outcome, promised_by)
select c.id, 0, concat('8', substr(c.code, 2)), c.programme_id, elt(1 + x.seq mod 8, if(x.seq mod 16 = 0, 'OFFERED', 'PICKED_UP'), 'CLOSED', 'CLOSED', 'CLOSED',
    'CLOSED', 'DONE', 'CLOSED', 'CLOSED'),
  elt(1 + x.seq mod 4, 'LIGHTING', 'WASTE', 'HOUSING', 'SAFETY'), concat('Actie: ', left(c.words, 90)), c.line_id, c.district_id, c.received_at,
  uuid(), o.id, c.received_at, c.received_at, timestampadd(day, 5, c.received_at), if(x.seq mod 16 = 0, null, c.received_at),
  if(x.seq mod 16 = 0, null, date(timestampadd(day, 20, c.received_at))), if(x.seq mod 16 = 0, null, date(timestampadd(day, 25, c.received_at))),
  if(x.seq mod 16 = 0, null, timestampadd(day, 26, c.received_at)), if(x.seq mod 8 = 0 and x.seq < 97000, timestampadd(day, 26, c.received_at), null),
  x.seq mod 8 = 0, if(x.seq mod 4 = 1, 1, 0), false, false, if(x.seq mod 8 = 0, 0, 1), if(x.seq mod 8 = 0, null, timestampadd(day, 24, c.received_at)),
  if(x.seq mod 8 = 0, null, x.seq mod 3 > 0), 1, if(x.seq mod 40 = 1, 1, 0), false,
  if(x.seq mod 8 in (0, 5), null, elt(1 + x.seq mod 3, 'SOLVED', 'NOT_DISPUTED', 'DISPUTED')), if(x.seq mod 16 = 0, null, o.id)
from contribution c join seq_1_to_100000 x on x.seq = substr(c.code, 2)
join o on o.programme_id = c.programme_id and o.n = floor(x.seq / 2) mod o.many;
insert into action_origin select id, id from action;
insert into action_promise
select id, partner_id, agreed_at, first_day, shift_count, reopened_count, was_late, kept_first, false from action;
insert into action_promise
select a.id, other.id, a.agreed_at, a.first_day, 1, 0, a.code mod 20 = 1, null, true from action a
join o on o.id = a.partner_id join programme_partner other on other.programme_id = a.programme_id and other.position = (o.n + 1) mod o.many
where a.code mod 10 = 1;
insert into action_shift (action_id, position, from_day, to_day, reason, asked_by, organisation_id, at)
select id, 0, first_day, due_day, 'Het onderdeel komt later. (voorbeeld)', 'PARTNER', partner_id, agreed_at from action
where shift_count = 1 and first_day is not null;
insert into action_confirmation (action_id, position, contribution_id, round, verdict, explanation_shown, at)
select id, 0, id, 1, if(outcome = 'SOLVED', 'SOLVED', 'NOT_SOLVED'), false, done_at from action where done_at is not null and code mod 3 = 0;
commit;

insert into work_item (task_id, process, step, subject, programme_id, role, page, opened_at, due_at)
select id, 'contribution', if(state = 'RECEIVED', 'check', 'answer'), id, programme_id, 'ORGANISER', concat('/work/contributions/', id), received_at, due_at
from contribution where state in ('RECEIVED', 'CHECKED');
insert into mail (id, version, kind, subject, programme, recipient, code, language, shown_address, title, text, state, attempts, interrupted, created_at,
  tried_at, settled_at)
select uuid(), 0, 'contribution.received', id, programme_id, sha2(id, 256), code, 'nl', 'm…@voorbeeld.invalid', 'We hebben het gehoord', words, 'SENT',
  1, 0, received_at, received_at, received_at from contribution;
commit;
analyze table contribution, contribution_me_too, register_entry, action, action_origin, action_promise, action_shift, action_confirmation, work_item, mail;
