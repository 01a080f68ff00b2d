-- how it came in: by which way, entered by whom for somebody else, and on which day it was said
alter table contribution
  add channel varchar(20) not null default 'WEB',
  add entered_by uuid,
  add said_on date,
  add key contribution_entered (entered_by, received_at desc, id);

-- not everybody has an e-mail address; at least one of the three is there
alter table contribution_sender
  modify email varchar(254),
  add phone varchar(24),
  add postal_address varchar(300);

-- "me too": only that it was said, and a hash by which the same browser counts once for this contribution
create table contribution_me_too (
  id uuid not null primary key,
  contribution_id uuid not null,
  browser char(64) character set ascii not null,
  said_at datetime(6) not null,
  unique key contribution_me_too_once (contribution_id, browser),
  constraint contribution_me_too_of foreign key (contribution_id) references contribution (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- "I was not heard": a person calls, and writes down what came of it
create table contribution_conversation (
  id uuid not null primary key,
  version int not null,
  contribution_id uuid not null,
  programme_id uuid not null,
  remark text,
  language varchar(2) not null,
  email varchar(254),
  phone varchar(24),
  asked_at datetime(6) not null,
  request_key char(64) character set ascii,
  due_at datetime(6),
  remind_at datetime(6),
  director_at datetime(6),
  overdue_at datetime(6),
  outcome varchar(20),
  report text,
  tries int,
  held_on date,
  looked_at_again boolean not null default false,
  recorded_at datetime(6),
  recorded_by uuid,
  contact_until datetime(6),
  contact_removed_at datetime(6),
  unique key contribution_conversation_request (request_key),
  key contribution_conversation_of (contribution_id, asked_at),
  key contribution_conversation_list (programme_id, asked_at desc, id),
  constraint contribution_conversation_about foreign key (contribution_id) references contribution (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- what can be seen on it, in words, for whoever cannot see it
alter table photo
  add alternative varchar(300);
