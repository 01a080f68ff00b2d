-- Why an action that was reopened again and again is proposed for the neighbourhood agenda: the last reason, which everyone reads.
alter table action add column agenda_because varchar(4000);
create index action_agenda on action (for_the_agenda, agreed_at desc, id);
