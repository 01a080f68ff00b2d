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
  key register_entry_code (code, happened_at),
  key register_entry_at (happened_at, id),
  key register_entry_programme (programme_id, happened_at, id),
  key register_entry_kind (kind, happened_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- append only, for everybody who comes through this database user; only a text may be taken away, when the law says so
delimiter //
create trigger register_entry_never_changes before update on register_entry for each row
begin
  if not (new.text is null and new.id = old.id and new.programme_id = old.programme_id and new.subject = old.subject
      and new.code = old.code and new.kind = old.kind and new.happened_at = old.happened_at and new.commitment <=> old.commitment) then
    signal sqlstate '45000' set message_text = 'the register is never changed';
  end if;
end //
create trigger register_entry_never_removed before delete on register_entry for each row
begin
  signal sqlstate '45000' set message_text = 'nothing is removed from the register';
end //
delimiter ;
