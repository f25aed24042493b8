-- Reports that officials are sent at a time of the day, and the outbox of the mails that carry them.
create table report_subscription (
  id          bigint generated always as identity primary key,
  account_id  bigint not null references account,
  address     text not null constraint a_subscription_has_one_address check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(address) <= 254),
  reports     text[] not null constraint a_subscription_is_of_something check (cardinality(reports) between 1 and 20),
  report_window text not null constraint report_window_is_known check (report_window in ('LAST_24_HOURS','WHOLE_DAY','FOUR_TO_FOUR','MORNING')),
  facility    text,                 -- code of the only facility; null: all
  kind        text,                 -- null: every kind
  due_time    time not null,        -- on the clock of the city
  language    text not null constraint report_language_is_known check (language in ('zh','en')),
  base        text not null,        -- the address that the codes of its reports lead to
  created_at  timestamptz not null,
  next_due    timestamptz not null,
  paused_at   timestamptz,
  ended_at    timestamptz
);
create index subscription_by_due on report_subscription (next_due) where paused_at is null and ended_at is null;
create index subscription_of_account on report_subscription (account_id, id);
create trigger subscriptions_are_ended before delete on report_subscription
  for each row execute function facts_are_never_changed();

-- One mail for each subscription and due moment, written in the transaction that issues its reports.
create table report_mail (
  id              bigint generated always as identity primary key,
  subscription_id bigint not null references report_subscription,
  due_at          timestamptz not null,
  message_id      text not null constraint message_id_is_taken unique,   -- of the mail's header, the same however often it is sent
  reports         text[] not null,  -- numbers of the issued reports
  state           text not null constraint mail_state_is_known check (state in ('WAITING','SENT','WITHHELD','FAILED')),
  waits_since     timestamptz not null,
  next_attempt_at timestamptz not null,
  attempts        int not null default 0,
  trouble         text,             -- code of what went wrong last
  sent_at         timestamptz,
  constraint one_mail_for_each_due_moment unique (subscription_id, due_at),
  constraint a_sent_mail_has_its_moment check (state <> 'SENT' or sent_at is not null)
);
create index mail_that_waits on report_mail (next_attempt_at, id) where state = 'WAITING';
create trigger mails_are_kept before delete on report_mail for each row execute function facts_are_never_changed();
