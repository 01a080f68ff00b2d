-- what the programme does with a contribution: answered, an action, the neighbourhood agenda, joined, declined, or split
alter table contribution
  add line_id uuid,
  -- what the resident chose, once somebody of the programme chose otherwise
  add said_kind varchar(20),
  add said_district_id uuid,
  add response varchar(20),
  add declined_because varchar(40),
  add later varchar(100),
  add main_id uuid,
  add action_code char(9),
  add part_of uuid,
  add key contribution_line (programme_id, line_id, received_at desc, id),
  add key contribution_response (response, received_at desc, id),
  add key contribution_response_here (programme_id, response, received_at desc, id),
  add key contribution_main (main_id, received_at),
  add key contribution_part (part_of, received_at),
  add constraint contribution_joined_with foreign key (main_id) references contribution (id),
  add constraint contribution_part_of foreign key (part_of) references contribution (id);

update contribution set response = 'ANSWERED' where answered_at is not null;

-- every response that was ever given: one that was corrected or taken back stays readable
create table contribution_response (
  id uuid not null primary key,
  contribution_id uuid not null,
  kind varchar(20) not null,
  text text,
  declined_because varchar(40),
  later varchar(100),
  main_id uuid,
  action_code char(9),
  given_at datetime(6) not null,
  given_by uuid,
  ended_at datetime(6),
  ended_because varchar(1000),
  key contribution_response_of (contribution_id, given_at),
  key contribution_response_main (main_id),
  constraint contribution_response_to foreign key (contribution_id) references contribution (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

insert into contribution_response (id, contribution_id, kind, text, given_at, given_by)
  select uuid(), id, 'ANSWERED', answer, answered_at, answered_by from contribution where answered_at is not null;

-- what a sender must be told, and how it was told; the letter itself is kept with the mails, under this id
create table contribution_tiding (
  id uuid not null primary key,
  contribution_id uuid not null,
  letter varchar(60) character set ascii not null,
  made_at datetime(6) not null,
  told varchar(20),
  told_at datetime(6),
  key contribution_tiding_of (contribution_id, made_at),
  constraint contribution_tiding_for foreign key (contribution_id) references contribution (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

insert into contribution_tiding (id, contribution_id, letter, made_at, told, told_at)
  select id, id, 'contribution.answered', answered_at, told, told_at from contribution where answered_at is not null;

-- what people of the programme did with a contribution, and who looked at words that are not public
create table contribution_deed (
  id uuid not null primary key,
  contribution_id uuid not null,
  kind varchar(30) not null,
  text varchar(2000),
  done_at datetime(6) not null,
  done_by uuid,
  key contribution_deed_of (contribution_id, done_at, id),
  constraint contribution_deed_about foreign key (contribution_id) references contribution (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
