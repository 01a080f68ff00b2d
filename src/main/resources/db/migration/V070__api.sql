-- What programs asked for under a key of their own, with the answer: the same key does nothing twice. Kept for a week.
create table api_request (
  request_key char(64) character set ascii not null primary key,
  body_hash char(64) character set ascii not null,
  status smallint not null,
  answer text,
  location varchar(300),
  version int,
  received_at datetime(6) not null,
  key api_request_received (received_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
