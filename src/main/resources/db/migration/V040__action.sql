-- Who does what by when, from "this becomes an action" until the reporters were told how it ended.
create table action (
  id uuid not null primary key,
  version int not null,
  code char(9) not null,
  programme_id uuid not null,
  state varchar(20) not null,
  category varchar(30) not null,
  title varchar(120) not null,
  description text,
  line_id uuid,
  district_id uuid,
  address varchar(200),
  agreed_at datetime(6) not null,
  agreed_by uuid not null,
  request_key char(64),
  partner_id uuid,
  next_partner_id uuid,
  offered_at datetime(6),
  react_by datetime(6),
  react_remind_at datetime(6),
  pick_up_from datetime(6),
  pick_up_due_at datetime(6),
  pick_up_remind_at datetime(6),
  pick_up_director_at datetime(6),
  picked_up_at datetime(6),
  done_term varchar(40),
  asked_day date,
  -- the day that was promised first: see the trigger
  first_day date,
  due_day date,
  due_at datetime(6),
  remind_at datetime(6),
  director_at datetime(6),
  returns_at datetime(6),
  late_since datetime(6),
  was_late boolean not null,
  shift_count int not null,
  waiting boolean not null,
  said_done boolean not null,
  rounds int not null,
  done_at datetime(6),
  solved_by datetime(6),
  solved_remind_at datetime(6),
  asked_reporters int not null,
  reopened_count int not null,
  for_the_agenda boolean not null,
  outcome varchar(20),
  not_done_because varchar(30),
  ending_text text,
  closed_at datetime(6),
  -- what the public searches
  shown_text mediumtext generated always as (concat_ws(' ', title, description, address, ending_text)) stored,
  unique key action_code (code),
  unique key action_request (request_key),
  key action_agreed (agreed_at desc, id),
  key action_programme (programme_id, agreed_at desc, id),
  key action_state (programme_id, state, agreed_at desc, id),
  key action_partner (partner_id, agreed_at desc, id),
  key action_late (late_since desc, id),
  key action_district (district_id, agreed_at desc, id),
  key action_line (line_id, agreed_at desc, id),
  fulltext key action_shown (shown_text),
  constraint action_programme_is foreign key (programme_id) references programme (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table action_origin (
  action_id uuid not null,
  contribution_id uuid not null,
  primary key (action_id, contribution_id),
  key action_origin_contribution (contribution_id),
  constraint action_origin_of foreign key (action_id) references action (id),
  constraint action_origin_from foreign key (contribution_id) references contribution (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table action_shift (
  action_id uuid not null,
  position int not null,
  from_day date not null,
  to_day date not null,
  reason text,
  asked_by varchar(20) not null,
  organisation_id uuid,
  at datetime(6) not null,
  primary key (action_id, position),
  key action_shift_organisation (organisation_id, at),
  constraint action_shift_of foreign key (action_id) references action (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table action_question (
  action_id uuid not null,
  position int not null,
  question text not null,
  asked_at datetime(6) not null,
  remind_at datetime(6) not null,
  limit_at datetime(6) not null,
  answer text,
  over_at datetime(6),
  primary key (action_id, position),
  constraint action_question_of foreign key (action_id) references action (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table action_progress (
  action_id uuid not null,
  position int not null,
  text text not null,
  photo_id uuid,
  evidence boolean not null,
  told_by varchar(20) not null,
  organisation_id uuid,
  at datetime(6) not null,
  primary key (action_id, position),
  constraint action_progress_of foreign key (action_id) references action (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table action_confirmation (
  action_id uuid not null,
  position int not null,
  contribution_id uuid not null,
  round int not null,
  verdict varchar(20) not null,
  explanation text,
  explanation_shown boolean not null,
  at datetime(6) not null,
  primary key (action_id, position),
  unique key action_confirmation_once (action_id, round, contribution_id),
  constraint action_confirmation_of foreign key (action_id) references action (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table action_informed (
  action_id uuid not null,
  position int not null,
  contribution_id uuid not null,
  told varchar(20) not null,
  at datetime(6) not null,
  primary key (action_id, position),
  unique key action_informed_once (action_id, contribution_id),
  constraint action_informed_of foreign key (action_id) references action (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- A link by which a partner without an account acts. Only its hash is kept.
create table action_partner_link (
  hash char(64) character set ascii not null primary key,
  action_id uuid not null,
  partner_id uuid not null,
  sent_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  ended_because varchar(20),
  key action_partner_link_of (action_id, sent_at),
  constraint action_partner_link_to foreign key (action_id) references action (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- the first date never changes, and a move is never rewritten: for everybody who comes through this database user
delimiter //
create trigger action_first_day_stays before update on action for each row
begin
  if old.first_day is not null and not (new.first_day <=> old.first_day) then
    signal sqlstate '45000' set message_text = 'the first date of a promise stays';
  end if;
end //
create trigger action_shift_never_changes before update on action_shift for each row
begin
  signal sqlstate '45000' set message_text = 'a move of a date is never changed';
end //
create trigger action_shift_never_removed before delete on action_shift for each row
begin
  signal sqlstate '45000' set message_text = 'a move of a date is never removed';
end //
delimiter ;
