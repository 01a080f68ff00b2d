-- A calendar file can go with a mail.
alter table mail
  add column calendar mediumtext null comment 'only until sent',
  add column calendar_method varchar(10) null;
