-- When and where residents and a programme meet, from the plan until it is closed.
create table meeting (
  id uuid not null primary key,
  version int not null,
  code char(9) not null,
  programme_id uuid not null,
  kind varchar(40) character set ascii not null,
  state varchar(20) character set ascii not null,
  title varchar(120) not null,
  description text,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  mode varchar(20) character set ascii not null,
  place_name varchar(120),
  address varchar(200),
  place_hints varchar(1000),
  online_address varchar(300),
  capacity int,
  -- SEQUENCE of the calendar files (RFC 5545)
  sequence int not null,
  move_count int not null,
  cancel_reason varchar(1000),
  series_id uuid,
  copied_from uuid,
  planned_by uuid not null,
  planned_at datetime(6) not null,
  announced_at datetime(6),
  held_at datetime(6),
  reported_at datetime(6),
  closed_at datetime(6),
  cancelled_at datetime(6),
  -- since when those who come know the date that holds now
  date_told_at datetime(6),
  reminded_days int,
  request_key char(64) character set ascii,
  last_request char(64) character set ascii,
  shown_text mediumtext generated always as (concat_ws(' ', title, description, place_name, address)) stored,
  unique key meeting_code (code),
  unique key meeting_request (request_key),
  key meeting_starts (starts_at, id),
  key meeting_programme (programme_id, starts_at, id),
  key meeting_state (state, starts_at, id),
  key meeting_kind (kind, starts_at, id),
  key meeting_series (series_id),
  fulltext key meeting_shown (shown_text),
  constraint meeting_programme_is foreign key (programme_id) references programme (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table meeting_district (
  meeting_id uuid not null,
  district_id uuid not null,
  primary key (meeting_id, district_id),
  key meeting_district_is (district_id),
  constraint meeting_district_of foreign key (meeting_id) references meeting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table meeting_line (
  meeting_id uuid not null,
  line_id uuid not null,
  primary key (meeting_id, line_id),
  key meeting_line_is (line_id),
  constraint meeting_line_of foreign key (meeting_id) references meeting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table meeting_service (
  meeting_id uuid not null,
  service varchar(30) character set ascii not null,
  primary key (meeting_id, service),
  constraint meeting_service_of foreign key (meeting_id) references meeting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table meeting_interpreter (
  meeting_id uuid not null,
  language varchar(3) character set ascii not null,
  primary key (meeting_id, language),
  constraint meeting_interpreter_of foreign key (meeting_id) references meeting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table meeting_part (
  meeting_id uuid not null,
  position int not null,
  title varchar(120) not null,
  minutes int not null,
  note varchar(1000),
  primary key (meeting_id, position),
  constraint meeting_part_of foreign key (meeting_id) references meeting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table meeting_move (
  meeting_id uuid not null,
  position int not null,
  from_start datetime(6) not null,
  from_end datetime(6) not null,
  to_start datetime(6) not null,
  to_end datetime(6) not null,
  reason varchar(1000),
  at datetime(6) not null,
  primary key (meeting_id, position),
  constraint meeting_move_of foreign key (meeting_id) references meeting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

delimiter //
create trigger meeting_move_never_changes before update on meeting_move for each row
begin
  signal sqlstate '45000' set message_text = 'a move of a meeting is never changed';
end //
create trigger meeting_move_never_removed before delete on meeting_move for each row
begin
  signal sqlstate '45000' set message_text = 'a move of a meeting is never removed';
end //
delimiter ;
