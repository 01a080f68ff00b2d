-- How the bureau of a programme is reached by whoever has no e-mail; empty when it is not known.
alter table programme
  add phone varchar(30),
  add visiting_address varchar(200),
  add opening_hours varchar(200);
