-- the questions at the end of a meeting: hands that were counted, and what phones answered; of a phone only a hash that no other meeting has
create table closing_count (
  id uuid not null primary key,
  version int not null,
  meeting_id uuid not null,
  question varchar(20) character set ascii not null,
  hands_yes int not null,
  hands_no int not null,
  hands_unsure int not null,
  counted_at datetime(6) not null,
  counted_by uuid not null,
  unique key closing_count_once (meeting_id, question)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table closing_answer (
  id uuid not null primary key,
  meeting_id uuid not null,
  device char(64) character set ascii not null,
  question varchar(20) character set ascii not null,
  reply varchar(10) character set ascii not null,
  unique key closing_answer_once (meeting_id, device, question)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
