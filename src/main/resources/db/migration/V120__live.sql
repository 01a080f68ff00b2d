-- What is noted down at the tables of a meeting, and what is shown of it while it goes on.

-- One row for each meeting at which something was noted. Whoever changes what is noted takes this row first and counts one further, so that the numbers
-- of changes become visible in their order: whoever has read up to a number has missed nothing below it.
create table wall (
  meeting_id uuid not null primary key,
  changes bigint not null,
  opened_at datetime(6),
  opened_by uuid,
  closed_at datetime(6)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table discussion_table (
  id uuid not null primary key,
  version int not null,
  meeting_id uuid not null,
  number smallint not null,
  name varchar(80),
  host varchar(40),
  join_code char(8) character set ascii not null,
  made_at datetime(6) not null,
  closed_at datetime(6),
  open_until datetime(6),
  unique key discussion_table_number (meeting_id, number),
  unique key discussion_table_code (join_code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table discussion_table_line (
  table_id uuid not null,
  line_id uuid not null,
  primary key (table_id, line_id),
  constraint discussion_table_line_of foreign key (table_id) references discussion_table (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- the id is made where it was typed, so that sending it again makes no second note
create table note (
  id uuid not null primary key,
  version int not null,
  meeting_id uuid not null,
  table_id uuid,
  channel varchar(20) not null,
  kind varchar(20) not null,
  words text not null,
  language varchar(3),
  line_id uuid,
  district_id uuid,
  about_people smallint not null,
  photo_id uuid,
  card_code char(8) character set ascii,
  noted_at datetime(6) not null,
  received_at datetime(6) not null,
  entered_by uuid,
  revision int not null,
  first_words text,
  withdrawn_at datetime(6),
  hidden_at datetime(6),
  change_number bigint not null,
  unique key note_change_number (meeting_id, change_number),
  unique key note_card (card_code),
  key note_list (meeting_id, noted_at desc, id),
  key note_of_table (table_id, noted_at desc, id),
  constraint note_at foreign key (table_id) references discussion_table (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- what was done with a note afterwards; the words as they were before
create table note_change (
  note_id uuid not null,
  position int not null,
  what varchar(20) not null,
  words_before text,
  changed_by uuid,
  changed_at datetime(6) not null,
  primary key (note_id, position),
  constraint note_change_of foreign key (note_id) references note (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- cards of paper, by the code that stands on them
create table paper_card (
  code char(8) character set ascii not null primary key,
  meeting_id uuid not null,
  line_id uuid,
  made_at datetime(6) not null,
  key paper_card_of (meeting_id, made_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
