-- What happened with an action, line by line, for those who work on it.
create table action_happening (
  id uuid not null primary key,
  action_id uuid not null,
  what varchar(20) not null,
  organisation_id uuid,
  text text,
  at datetime(6) not null,
  key action_happening_of (action_id, id),
  constraint action_happening_to foreign key (action_id) references action (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- The form that was sent last: whoever presses twice does it once.
alter table action add column last_request char(64) character set ascii;
