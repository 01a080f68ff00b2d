-- The minutes of a meeting (same id): what was heard, from the draft until it is final. The versions and the original words are never changed.
create table minutes (
  id uuid not null primary key,
  version int not null,
  programme_id uuid not null,
  state varchar(20) character set ascii not null,
  opening text not null,
  held_at datetime(6) not null,
  drafted_at datetime(6) not null,
  edited_at datetime(6) not null,
  due_at datetime(6) not null,
  remind_at datetime(6) not null,
  remind_again_at datetime(6) not null,
  director_at datetime(6) not null,
  overdue_at datetime(6),
  sent_at datetime(6),
  sent_by uuid,
  amend_until datetime(6),
  amend_remind_at datetime(6),
  amendments_closed_at datetime(6),
  finish_due_at datetime(6),
  finish_remind_at datetime(6),
  finish_director_at datetime(6),
  frozen_at datetime(6),
  frozen_by uuid,
  current_number int not null,
  answers_due_at datetime(6),
  outcome_told_at datetime(6),
  went_well varchar(2000),
  go_better varchar(2000),
  expected_people int,
  evaluated_at datetime(6),
  evaluated_by uuid,
  closed_at datetime(6),
  key minutes_of_programme (programme_id, held_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table minutes_section (
  id uuid not null primary key,
  minutes_id uuid not null,
  place int not null,
  title varchar(200) not null,
  text text not null,
  line_id uuid,
  key minutes_section_of (minutes_id, place),
  constraint minutes_section_in foreign key (minutes_id) references minutes (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- what was heard, once or several times: one or more notes that say the same, and what it became
create table minutes_point (
  id uuid not null primary key,
  minutes_id uuid not null,
  section_id uuid not null,
  place int not null,
  title varchar(200),
  summary text,
  kind varchar(20) character set ascii not null,
  line_id uuid,
  district_id uuid,
  contribution_id uuid,
  contribution_code char(9) character set ascii,
  key minutes_point_of (minutes_id, place),
  unique key minutes_point_became (contribution_id),
  constraint minutes_point_in foreign key (minutes_id) references minutes (id),
  constraint minutes_point_under foreign key (section_id) references minutes_section (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- the original words, copied when the minutes were drafted
create table minutes_note (
  id uuid not null primary key,
  minutes_id uuid not null,
  point_id uuid not null,
  place int not null,
  words text not null,
  language varchar(3),
  kind varchar(20) character set ascii not null,
  about_people int not null,
  on_paper boolean not null,
  table_number int,
  noted_at datetime(6) not null,
  shown_as text,
  changed_because varchar(1000),
  changed_by uuid,
  key minutes_note_of (minutes_id, place),
  constraint minutes_note_in foreign key (minutes_id) references minutes (id),
  constraint minutes_note_says foreign key (point_id) references minutes_point (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table minutes_version (
  id uuid not null primary key,
  minutes_id uuid not null,
  number int not null,
  kind varchar(20) character set ascii not null,
  text mediumtext not null,
  hash char(64) character set ascii not null,
  made_at datetime(6) not null,
  made_by uuid,
  reason varchar(1000),
  unique key minutes_version_number (minutes_id, number),
  constraint minutes_version_of foreign key (minutes_id) references minutes (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

delimiter //
create trigger minutes_version_never_changes before update on minutes_version for each row
begin
  signal sqlstate '45000' set message_text = 'a version of minutes is never changed';
end //
create trigger minutes_version_never_removed before delete on minutes_version for each row
begin
  signal sqlstate '45000' set message_text = 'a version of minutes is never removed';
end //
delimiter ;

-- what somebody who was there wants to be changed; who that is stands with the sign-up only
create table minutes_amendment (
  id uuid not null primary key,
  version int not null,
  minutes_id uuid not null,
  sign_up_id uuid,
  place varchar(200) not null,
  change_text text not null,
  why text not null,
  state varchar(20) character set ascii not null,
  reason varchar(2000),
  proposed_at datetime(6) not null,
  decided_at datetime(6),
  decided_by uuid,
  request_key char(64) character set ascii,
  key minutes_amendment_of (minutes_id, proposed_at, id),
  key minutes_amendment_by (sign_up_id),
  unique key minutes_amendment_request (request_key),
  constraint minutes_amendment_about foreign key (minutes_id) references minutes (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table minutes_link (
  hash char(64) character set ascii not null primary key,
  minutes_id uuid not null,
  sign_up_id uuid not null,
  expires_at datetime(6) not null,
  key minutes_link_of (minutes_id, sign_up_id),
  key minutes_link_expires (expires_at),
  constraint minutes_link_to foreign key (minutes_id) references minutes (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
