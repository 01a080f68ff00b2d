-- Who comes to a meeting.
create table sign_up (
  id uuid not null primary key,
  version int not null,
  meeting_id uuid not null,
  code char(6) character set ascii not null comment 'by which the party is known at the door',
  number int not null comment 'order of arrival; another one for who signs up again',
  state varchar(10) character set ascii not null,
  companions int not null,
  name varchar(80) comment 'personal data',
  email varchar(254) collate utf8mb4_bin comment 'personal data, as it was typed',
  phone varchar(24) comment 'personal data',
  language varchar(2) character set ascii not null,
  interpreter varchar(3) character set ascii,
  children int not null,
  wheelchair boolean not null,
  needs varchar(500) comment 'personal data',
  district_id uuid,
  invited varchar(20) character set ascii,
  first_time boolean,
  way varchar(10) character set ascii not null,
  entered_by uuid comment 'who of the programme did it for somebody',
  signed_up_at datetime(6) not null,
  promoted_at datetime(6),
  cancelled_at datetime(6),
  present_at datetime(6),
  present_people int not null,
  no_mail boolean not null,
  letter uuid comment 'subject of the last letter',
  request_key char(64) character set ascii,
  request_hash char(64) character set ascii,
  needs_removed_at datetime(6),
  contact_removed_at datetime(6),
  unique key sign_up_code (meeting_id, code),
  unique key sign_up_number (meeting_id, number),
  unique key sign_up_request (request_key),
  key sign_up_state (meeting_id, state, number),
  key sign_up_kept (contact_removed_at, needs_removed_at),
  constraint sign_up_for foreign key (meeting_id) references meeting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table sign_up_link (
  hash char(64) character set ascii not null primary key,
  sign_up_id uuid not null,
  expires_at datetime(6) not null,
  mailed boolean not null comment 'was sent to the address, so whoever has it reads that mailbox',
  key sign_up_link_of (sign_up_id),
  key sign_up_link_old (expires_at),
  constraint sign_up_link_for foreign key (sign_up_id) references sign_up (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table walk_in (
  id uuid not null primary key,
  meeting_id uuid not null,
  people int not null,
  district_id uuid,
  language varchar(2) character set ascii,
  invited varchar(20) character set ascii,
  first_time boolean,
  counted_by uuid not null,
  counted_at datetime(6) not null,
  request_key char(64) character set ascii,
  unique key walk_in_request (request_key),
  key walk_in_of (meeting_id, id),
  constraint walk_in_at foreign key (meeting_id) references meeting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- What many people hear of a meeting, and how far that is.
create table sign_up_telling (
  id uuid not null primary key,
  version int not null,
  meeting_id uuid not null,
  what varchar(20) character set ascii not null,
  occasion varchar(60) character set ascii not null,
  days int not null,
  total int not null,
  written int not null,
  told_up_to uuid,
  begun_at datetime(6) not null,
  ended_at datetime(6),
  called_at datetime(6),
  called_by uuid,
  unique key sign_up_telling_once (meeting_id, what, occasion),
  constraint sign_up_telling_of foreign key (meeting_id) references meeting (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

-- The residents' network: who asked to be invited to the meetings of a programme.
create table invitee (
  id uuid not null primary key,
  version int not null,
  email varchar(254) collate utf8mb4_bin not null comment 'personal data, in lower case',
  programme_id uuid not null,
  language varchar(2) character set ascii not null,
  asked_at datetime(6) not null,
  confirmed_at datetime(6),
  unique key invitee_once (email, programme_id),
  key invitee_of (programme_id, confirmed_at, id),
  constraint invitee_programme foreign key (programme_id) references programme (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;

create table invitee_link (
  hash char(64) character set ascii not null primary key,
  invitee_id uuid not null,
  made_at datetime(6) not null,
  asked boolean not null comment 'the mail was asked for on a page',
  key invitee_link_of (invitee_id, made_at),
  constraint invitee_link_for foreign key (invitee_id) references invitee (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
