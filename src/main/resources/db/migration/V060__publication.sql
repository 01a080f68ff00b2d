-- Was it done on or before the day that was promised first? Empty while it is not done.
alter table action add column kept_first boolean null after done_at,
  add key action_category (programme_id, category, agreed_at desc, id),
  add key action_outcome (programme_id, outcome, agreed_at desc, id),
  add key action_scoreboard (programme_id, partner_id, agreed_at);
update action set kept_first = date(done_at) <= first_day where done_at is not null and first_day is not null;
