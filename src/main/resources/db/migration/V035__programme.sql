-- Of some terms the director is not told.
alter table programme_term modify director_amount int null, modify director_unit varchar(20) character set ascii null;
