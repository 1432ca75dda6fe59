-- Units, people, their roles, and the sign-ins that failed.
create schema people;

create table people.unit (
  id uuid not null,
  name text not null,
  constraint unit_pk primary key (id)
);

create unique index unit_name_unique on people.unit (lower(name));

create table people.person (
  id uuid not null,
  name text not null,
  email text not null,
  unit_id uuid not null,
  password_hash text not null,
  enabled boolean not null,
  -- raised when roles, password or standing change: sessions begun before that end
  session_generation integer not null,
  version bigint not null,
  constraint person_pk primary key (id),
  constraint person_unit_fk foreign key (unit_id) references people.unit (id)
);

create unique index person_email_unique on people.person (lower(email));

create index person_unit on people.person (unit_id);

create table people.person_role (
  person uuid not null,
  role text not null,
  constraint person_role_pk primary key (person, role),
  constraint person_role_person_fk foreign key (person) references people.person (id) on delete cascade,
  constraint person_role_known
    check (role in ('SECRETARIAT', 'FOCAL_POINT', 'REVIEWER', 'MANAGER', 'ADMINISTRATOR'))
);

-- apart from the person, so that counting never collides with a change of the account
create table people.sign_in_attempt (
  person_id uuid not null,
  in_a_row integer not null,
  locked_until timestamptz,
  constraint sign_in_attempt_pk primary key (person_id),
  constraint sign_in_attempt_person_fk foreign key (person_id) references people.person (id) on delete cascade
);
