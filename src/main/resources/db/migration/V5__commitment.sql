-- The register: commitments, their reporting rounds, status updates and evidence.
create schema commitment;

create table commitment.commitment (
  id uuid not null,
  -- names the commitment in addresses: a-65-903-18
  key text not null,
  -- as people cite it: A/65/903, para. 18 (i)
  reference text not null,
  declaration uuid not null,
  paragraph uuid not null,
  finding uuid not null,
  kind text not null,
  -- the paragraph, word for word, and the passages in it that bind
  quote text not null,
  quote_sha256 text not null,
  passage_starts integer[] not null,
  passage_ends integer[] not null,
  bound_party text not null,
  deadline text not null,
  responsible_unit uuid,
  focal_point uuid,
  reviewer uuid,
  reporting_cycle text,
  -- when the next report is due; empty before assignment and where no report follows
  next_due_on date,
  status text not null,
  progress integer not null,
  disposition text not null,
  disposition_reason text not null,
  opened_at timestamptz not null,
  concluded_at timestamptz,
  version bigint not null,
  constraint commitment_pk primary key (id),
  constraint commitment_key_unique unique (key),
  constraint commitment_reference_unique unique (reference),
  constraint commitment_finding_unique unique (finding),
  constraint commitment_declaration_fk foreign key (declaration) references declaration.declaration (id),
  constraint commitment_paragraph_fk foreign key (paragraph) references declaration.paragraph (id),
  constraint commitment_finding_fk foreign key (finding) references declaration.finding (id),
  constraint commitment_unit_fk foreign key (responsible_unit) references people.unit (id),
  constraint commitment_focal_point_fk foreign key (focal_point) references people.person (id),
  constraint commitment_reviewer_fk foreign key (reviewer) references people.person (id),
  constraint commitment_four_eyes check (reviewer is null or focal_point is null or reviewer <> focal_point),
  constraint commitment_kind_known check (kind in ('PLEDGE', 'SOFT', 'CALL')),
  constraint commitment_status_known check (status in ('NOT_STARTED', 'IN_PROGRESS', 'IMPLEMENTED',
    'PARTIALLY_IMPLEMENTED', 'NOT_IMPLEMENTED', 'NO_LONGER_APPLICABLE')),
  constraint commitment_progress_in_percent check (progress between 0 and 100),
  constraint commitment_cycle_known check (reporting_cycle in ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  constraint commitment_disposition_known check (disposition in ('ACTIVE', 'ON_HOLD', 'SUPERSEDED', 'WITHDRAWN')),
  constraint commitment_assigned_whole check (
    (responsible_unit is null) = (focal_point is null)
    and (focal_point is null) = (reviewer is null)
    and (reviewer is null) = (reporting_cycle is null))
);

create index commitment_by_focal_point on commitment.commitment (focal_point);
create index commitment_by_reviewer on commitment.commitment (reviewer);
create index commitment_by_declaration on commitment.commitment (declaration);

-- A quote is what was adopted. It never changes, whoever asks.
create function commitment.refuse_new_quote() returns trigger
language plpgsql as $$
begin
  raise exception 'the quote of a commitment is immutable';
end
$$;

create trigger commitment_quote_is_immutable
before update on commitment.commitment
for each row
when (old.quote is distinct from new.quote
  or old.quote_sha256 is distinct from new.quote_sha256
  or old.passage_starts is distinct from new.passage_starts
  or old.passage_ends is distinct from new.passage_ends
  or old.reference is distinct from new.reference
  or old.key is distinct from new.key)
execute function commitment.refuse_new_quote();

create table commitment.reporting_round (
  commitment uuid not null,
  number integer not null,
  opened_on date not null,
  due_on date not null,
  closed_on date,
  constraint reporting_round_pk primary key (commitment, number),
  constraint reporting_round_commitment_fk foreign key (commitment) references commitment.commitment (id),
  constraint reporting_round_number_positive check (number > 0)
);

-- no commitment has two rounds open at once
create unique index reporting_round_one_open on commitment.reporting_round (commitment) where closed_on is null;
create index reporting_round_due on commitment.reporting_round (due_on) where closed_on is null;

create table commitment.status_update (
  id uuid not null,
  commitment uuid not null,
  round integer not null,
  state text not null,
  status text,
  progress integer,
  narrative text not null,
  author uuid not null,
  author_name text not null,
  started_at timestamptz not null,
  submitted_at timestamptz,
  reviewer uuid,
  reviewer_name text,
  reviewed_at timestamptz,
  rating integer,
  -- why the reviewer approved with this rating, or what has to change
  rationale text not null,
  version bigint not null,
  constraint status_update_pk primary key (id),
  constraint status_update_round_fk
    foreign key (commitment, round) references commitment.reporting_round (commitment, number),
  constraint status_update_author_fk foreign key (author) references people.person (id),
  constraint status_update_reviewer_fk foreign key (reviewer) references people.person (id),
  constraint status_update_state_known check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  constraint status_update_status_known check (status in ('NOT_STARTED', 'IN_PROGRESS', 'IMPLEMENTED',
    'PARTIALLY_IMPLEMENTED', 'NOT_IMPLEMENTED', 'NO_LONGER_APPLICABLE')),
  constraint status_update_progress_in_percent check (progress between 0 and 100),
  constraint status_update_rating_known check (rating in (-1, 0, 1)),
  -- nobody reviews their own report, whatever the software above says
  constraint status_update_four_eyes check (reviewer is null or reviewer <> author),
  constraint status_update_complete_when_submitted check (
    state = 'DRAFT' or (status is not null and progress is not null and narrative <> '' and submitted_at is not null)),
  constraint status_update_reviewed_by_somebody check (
    (state in ('RETURNED', 'APPROVED')) = (reviewer is not null and reviewed_at is not null)),
  constraint status_update_returned_with_reason check (state <> 'RETURNED' or rationale <> '')
);

-- a round has one update in the making or under review at a time
create unique index status_update_one_open on commitment.status_update (commitment, round)
  where state in ('DRAFT', 'SUBMITTED');
create index status_update_by_commitment on commitment.status_update (commitment, started_at);

-- Submitted means locked: what was reported never changes, whoever asks.
create function commitment.refuse_new_words() returns trigger
language plpgsql as $$
begin
  raise exception 'a status update that was submitted is locked';
end
$$;

create trigger status_update_is_locked
before update on commitment.status_update
for each row
when (old.state <> 'DRAFT' and (old.status is distinct from new.status
  or old.progress is distinct from new.progress
  or old.narrative is distinct from new.narrative
  or old.author is distinct from new.author
  or old.submitted_at is distinct from new.submitted_at
  or new.state = 'DRAFT'))
execute function commitment.refuse_new_words();

create table commitment.evidence (
  id uuid not null,
  status_update uuid not null,
  position integer not null,
  title text not null,
  -- either a link or a file
  url text,
  file_name text,
  media_type text,
  size integer,
  sha256 text,
  content bytea,
  constraint evidence_pk primary key (id),
  constraint evidence_status_update_fk
    foreign key (status_update) references commitment.status_update (id) on delete cascade,
  constraint evidence_position_unique unique (status_update, position),
  constraint evidence_link_or_file check (
    (url is not null and content is null) or (url is null and content is not null and file_name is not null
      and media_type is not null and size is not null and sha256 is not null))
);

-- What lists and dashboards read: one row per commitment with the names and dates that belong to it.
create view commitment.overview as
select
  c.id,
  c.key,
  c.reference,
  c.declaration,
  c.paragraph,
  d.key as declaration_key,
  coalesce(nullif(d.symbol, ''), d.title) as declaration_name,
  c.kind,
  c.quote,
  c.passage_starts,
  c.passage_ends,
  p.position as paragraph_position,
  c.bound_party,
  c.deadline,
  c.responsible_unit,
  u.name as unit_name,
  c.focal_point,
  f.name as focal_point_name,
  c.reviewer,
  r.name as reviewer_name,
  c.reporting_cycle,
  c.status,
  c.progress,
  c.disposition,
  c.disposition_reason,
  c.opened_at,
  c.concluded_at,
  o.number as round,
  o.due_on,
  a.reviewed_at as approved_at,
  a.rating as last_rating
from commitment.commitment c
join declaration.declaration d on d.id = c.declaration
join declaration.paragraph p on p.id = c.paragraph
left join people.unit u on u.id = c.responsible_unit
left join people.person f on f.id = c.focal_point
left join people.person r on r.id = c.reviewer
left join commitment.reporting_round o on o.commitment = c.id and o.closed_on is null
left join lateral (
  select s.reviewed_at, s.rating
  from commitment.status_update s
  where s.commitment = c.id and s.state = 'APPROVED'
  order by s.reviewed_at desc
  limit 1
) a on true;
