-- What was heard at a meeting: at which, from about how many people, and how many of the notes were written on paper. Only the id: this table knows no meetings.
alter table contribution
  add meeting_id uuid,
  add about_people int,
  add on_paper int,
  add key contribution_heard_at (meeting_id, received_at, id);
