-- The set-up of neighbourhood programmes. What is not known is null.
-- Slugs, codes and names that must be unique are compared byte by byte; the application folds upper and lower case itself.

create table programme (
    id uuid not null primary key,
    version int not null,
    slug varchar(60) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    municipality varchar(200) not null,
    time_zone varchar(60) character set ascii not null,
    postcode_area varchar(4) character set ascii,
    district_word varchar(20) not null,
    ambition_years int,
    good_friday boolean not null,
    liberation_day varchar(20) character set ascii not null,
    constraint programme_slug unique (slug)
) default character set utf8mb4;

create table programme_ambition_target (
    programme_id uuid not null,
    position int not null,
    after_years int,
    before_text varchar(200) not null,
    primary key (programme_id, position),
    constraint programme_ambition_target_programme foreign key (programme_id) references programme (id)
) default character set utf8mb4;

create table programme_attached_area (
    programme_id uuid not null,
    position int not null,
    name varchar(200) not null,
    primary key (programme_id, position),
    constraint programme_attached_area_programme foreign key (programme_id) references programme (id)
) default character set utf8mb4;

create table programme_language (
    programme_id uuid not null,
    position int not null,
    language varchar(8) character set ascii not null,
    primary key (programme_id, position),
    constraint programme_language_programme foreign key (programme_id) references programme (id)
) default character set utf8mb4;

-- only the terms that a programme has set itself
create table programme_term (
    programme_id uuid not null,
    kind varchar(40) character set ascii not null,
    amount int not null,
    unit varchar(20) character set ascii not null,
    reminder_amount int not null,
    reminder_unit varchar(20) character set ascii not null,
    director_amount int not null,
    director_unit varchar(20) character set ascii not null,
    primary key (programme_id, kind),
    constraint programme_term_programme foreign key (programme_id) references programme (id)
) default character set utf8mb4;

create table programme_closing_day (
    programme_id uuid not null,
    day date not null,
    primary key (programme_id, day),
    constraint programme_closing_day_programme foreign key (programme_id) references programme (id)
) default character set utf8mb4;

create table programme_line (
    id uuid not null primary key,
    programme_id uuid not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    short_term_budget_eur bigint,
    position int not null,
    constraint programme_line_code unique (programme_id, code),
    constraint programme_line_programme foreign key (programme_id) references programme (id)
) default character set utf8mb4;

create table programme_goal (
    id uuid not null primary key,
    line_id uuid not null,
    words varchar(200) collate utf8mb4_bin not null,
    position int not null,
    constraint programme_goal_words unique (line_id, words),
    constraint programme_goal_line foreign key (line_id) references programme_line (id)
) default character set utf8mb4;

create table programme_intervention (
    id uuid not null primary key,
    line_id uuid not null,
    name varchar(200) collate utf8mb4_bin not null,
    position int not null,
    constraint programme_intervention_name unique (line_id, name),
    constraint programme_intervention_line foreign key (line_id) references programme_line (id)
) default character set utf8mb4;

create table programme_indicator (
    id uuid not null primary key,
    line_id uuid not null,
    name varchar(200) collate utf8mb4_bin not null,
    unit varchar(40),
    baseline_nl decimal(17, 4),
    baseline_municipality decimal(17, 4),
    baseline_area decimal(17, 4),
    position int not null,
    constraint programme_indicator_name unique (line_id, name),
    constraint programme_indicator_line foreign key (line_id) references programme_line (id)
) default character set utf8mb4;

create table programme_indicator_ambition (
    indicator_id uuid not null,
    position int not null,
    after_years int not null,
    value decimal(17, 4),
    primary key (indicator_id, position),
    constraint programme_indicator_ambition_indicator foreign key (indicator_id) references programme_indicator (id)
) default character set utf8mb4;

create table programme_district (
    id uuid not null primary key,
    programme_id uuid not null,
    name varchar(200) collate utf8mb4_bin not null,
    position int not null,
    constraint programme_district_name unique (programme_id, name),
    constraint programme_district_programme foreign key (programme_id) references programme (id)
) default character set utf8mb4;

create table programme_partner (
    id uuid not null primary key,
    programme_id uuid not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    steering_group boolean not null,
    position int not null,
    constraint programme_partner_code unique (programme_id, code),
    constraint programme_partner_programme foreign key (programme_id) references programme (id)
) default character set utf8mb4;
