-- Who wants to hear of something, without an account. The address is here and nowhere else in this capability.
create table follower (
  id uuid not null primary key,
  -- in lower case; compared letter for letter, because two domains that differ in an accent are two people
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null comment 'personal data; the row goes when the last follow goes',
  unique key follower_email (email)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table follow (
  id uuid not null primary key,
  version int not null,
  follower_id uuid not null,
  subject uuid not null,
  programme_id uuid not null,
  path varchar(40) not null,
  code varchar(20) not null,
  language varchar(2) not null,
  asked_at datetime(6) not null,
  confirmed_at datetime(6),
  unique key follow_once (follower_id, subject),
  key follow_of_subject (subject, id),
  key follow_unconfirmed (confirmed_at, asked_at),
  constraint follow_by foreign key (follower_id) references follower (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- The secrets in mails to followers, as hashes.
create table follow_link (
  hash char(64) character set ascii not null primary key,
  follower_id uuid not null,
  follow_id uuid null comment 'what the mail was about; null after that was stopped',
  made_at datetime(6) not null,
  asked boolean not null comment 'the mail was asked for on a page; else it brought news',
  key follow_link_of_follower (follower_id, asked, made_at),
  key follow_link_of_follow (follow_id),
  key follow_link_made (made_at),
  constraint follow_link_to foreign key (follower_id) references follower (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- News on its way to the followers; removed when everyone has it.
create table following_news (
  id uuid not null primary key,
  version int not null,
  programme_id uuid not null,
  letter varchar(80) not null,
  facts mediumtext not null comment 'what the letter mentions, as JSON; nothing about followers',
  happened_at datetime(6) not null,
  told_up_to uuid null comment 'the last follow whose letter was written'
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table following_news_about (
  news_id uuid not null,
  subject uuid not null,
  primary key (news_id, subject),
  constraint following_news_of foreign key (news_id) references following_news (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
