-- Notices that wait for a person in Pacta.
create schema notification;

create table notification.notice (
  id uuid not null,
  -- the event that caused it: an event delivered twice leaves one notice
  cause text not null,
  recipient uuid not null,
  kind text not null,
  commitment uuid,
  reference text not null,
  detail text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  constraint notice_pk primary key (id),
  constraint notice_recipient_fk foreign key (recipient) references people.person (id),
  constraint notice_once unique (cause, recipient)
);

create index notice_unread on notification.notice (recipient, created_at) where read_at is null;

-- Events that listeners still have to hear of; written and read by Spring Modulith, whose columns these are.
create table notification.event_publication (
  id uuid not null,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  constraint event_publication_pk primary key (id)
);

create index event_publication_by_content on notification.event_publication using hash (serialized_event);
create index event_publication_by_completion on notification.event_publication (completion_date);
