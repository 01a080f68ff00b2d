-- How a partner without an account is reached. A function address, never public.
alter table programme_partner
    add column email varchar(254) character set ascii null,
    add column phone varchar(30) character set ascii null;

-- Which partner does what kind of work: the partner for a role in one programme.
create table programme_routing (
    programme_id uuid not null,
    role varchar(20) character set ascii not null,
    partner_id uuid not null,
    primary key (programme_id, role),
    constraint programme_routing_programme foreign key (programme_id) references programme (id),
    constraint programme_routing_partner foreign key (partner_id) references programme_partner (id)
) default character set utf8mb4;
