create table register_entry (
  id uuid not null primary key,
  programme_id uuid not null,
  subject uuid not null,
  code char(9) not null,
  kind varchar(20) not null,
  happened_at datetime(6) not null,
  commitment char(64),
  text mediumtext,
  key register_entry_subject (subject, happened_at),
  key register_entry_at (happened_at, id),
  key register_entry_programme (programme_id, happened_at, id),
  key register_entry_kind (kind, happened_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- append only, for everybody who comes through this database user
create trigger register_entry_never_changes before update on register_entry for each row
  signal sqlstate '45000' set message_text = 'the register is never changed';
create trigger register_entry_never_removed before delete on register_entry for each row
  signal sqlstate '45000' set message_text = 'nothing is removed from the register';
