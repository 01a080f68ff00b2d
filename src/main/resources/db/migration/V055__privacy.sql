-- A link by which somebody sees what is known of an address; asked for on the site, for addresses that are known only.
create table privacy_link (
  hash char(64) character set ascii not null primary key,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null comment 'personal data, in lower case; goes with the link',
  language varchar(2) not null,
  made_at datetime(6) not null,
  key privacy_link_of (email, made_at),
  key privacy_link_made (made_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- What was removed: how much of which kind, never whose.
create table privacy_removal (
  id uuid not null primary key,
  kind varchar(80) not null,
  amount int not null,
  asked boolean not null comment 'somebody asked for it; else its term had passed',
  removed_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- When everything that is kept was last looked through.
create table privacy_round (
  id uuid not null primary key,
  ended_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

alter table mail
  add column forget_when_sent boolean not null default false comment 'the last mail to somebody who was erased',
  add column forgotten_at datetime(6) null comment 'since when neither words nor a trace of the address are kept',
  add key mail_of_recipient (recipient),
  add key mail_to_forget (forgotten_at, created_at);

alter table contribution_sender
  add column warned_at datetime(6) null comment 'told that this will be removed';

alter table contribution
  add key contribution_closed (programme_id, closed_at, id);
