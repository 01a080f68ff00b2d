create table contribution (
  id uuid not null primary key,
  version int not null,
  code char(9) not null,
  programme_id uuid not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  words text character set utf8mb4 not null,
  words_language varchar(8),
  salt char(43) not null,
  district_id uuid,
  address varchar(200),
  photo_id uuid,
  received_at datetime(6) not null,
  request_key char(64),
  request_hash char(64),
  term varchar(40),
  term_amount int,
  term_unit varchar(20),
  due_at datetime(6),
  remind_at datetime(6),
  director_at datetime(6),
  overdue_at datetime(6),
  checked_at datetime(6),
  checked_by uuid,
  public_text text,
  words_shown boolean not null default false,
  photo_shown boolean not null default false,
  withheld_because varchar(1000),
  answered_at datetime(6),
  answered_by uuid,
  answer text,
  told varchar(20),
  told_at datetime(6),
  closed_at datetime(6),
  -- what the public may search: filled by the application together with the decision to show it
  shown_text mediumtext generated always as (case when checked_at is null or withheld_because is not null then null
    else concat_ws(' ', public_text, if(words_shown, words, null), answer) end) stored,
  unique key contribution_code (code),
  unique key contribution_request (request_key),
  key contribution_programme_received (programme_id, received_at desc, id),
  key contribution_received (received_at desc, id),
  key contribution_state (programme_id, state, received_at desc, id),
  key contribution_kind (programme_id, kind, received_at desc, id),
  key contribution_district (district_id, received_at desc, id),
  key contribution_overdue (overdue_at),
  fulltext key contribution_shown (shown_text),
  constraint contribution_programme foreign key (programme_id) references programme (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table contribution_sender (
  contribution_id uuid not null primary key,
  email varchar(254) not null,
  language varchar(2) not null,
  left_at datetime(6) not null,
  key contribution_sender_left (left_at),
  key contribution_sender_email (email, left_at),
  constraint contribution_sender_of foreign key (contribution_id) references contribution (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table contribution_link (
  hash char(64) character set ascii not null primary key,
  contribution_id uuid not null,
  expires_at datetime(6) not null,
  key contribution_link_of (contribution_id),
  constraint contribution_link_to foreign key (contribution_id) references contribution (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
