create table photo (
  id uuid not null primary key,
  content mediumblob not null,
  width int not null,
  height int not null,
  kept_at datetime(6) not null,
  attached_to uuid,
  key photo_attached (attached_to, kept_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
