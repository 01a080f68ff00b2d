-- Who may log in, what they may do, and where they are logged in. Programmes and organisations are named by id only.
create table account (
    id             uuid         not null,
    version        int          not null,
    name           varchar(120) not null,
    -- in lower case, so that it is unique however it is typed
    email          varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    password_hash  varchar(512) character set ascii collate ascii_bin null,
    language       varchar(2)   not null,
    state          varchar(10)  not null,
    -- a fictional account of the demonstration; cannot log in where no demonstration runs
    example        boolean      not null,
    failed_logins  int          not null,
    failed_at      datetime(6)  null,
    logged_in_at   datetime(6)  null,
    created_at     datetime(6)  not null,
    primary key (id),
    unique key account_email (email),
    key account_name (name, id)
) default charset = utf8mb4;

create table role_grant (
    id              uuid        not null,
    account_id      uuid        not null,
    role            varchar(30) not null,
    programme_id    uuid        null,
    organisation_id uuid        null,
    granted_at      datetime(6) not null,
    granted_by      uuid        null,
    revoked_at      datetime(6) null,
    revoked_by      uuid        null,
    primary key (id),
    key role_grant_account (account_id, granted_at),
    key role_grant_holders (role, programme_id),
    constraint role_grant_of foreign key (account_id) references account (id)
) default charset = utf8mb4;

create table login_session (
    id         uuid        not null,
    account_id uuid        not null,
    token_hash char(64)    character set ascii collate ascii_bin not null,
    way        varchar(10) not null,
    created_at datetime(6) not null,
    seen_at    datetime(6) not null,
    ended_at   datetime(6) null,
    primary key (id),
    unique key login_session_token (token_hash),
    key login_session_account (account_id, ended_at),
    key login_session_seen (seen_at),
    constraint login_session_of foreign key (account_id) references account (id)
) default charset = utf8mb4;

create table login_link (
    id          uuid        not null,
    account_id  uuid        not null,
    purpose     varchar(20) not null,
    secret_hash char(64)    character set ascii collate ascii_bin not null,
    created_at  datetime(6) not null,
    expires_at  datetime(6) not null,
    used_at     datetime(6) null,
    primary key (id),
    unique key login_link_secret (secret_hash),
    key login_link_account (account_id, used_at),
    key login_link_expires (expires_at),
    constraint login_link_for foreign key (account_id) references account (id)
) default charset = utf8mb4;
