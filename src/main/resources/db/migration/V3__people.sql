-- Units, people and their roles.
create schema people;

create table people.unit (
  id uuid not null,
  name text not null,
  constraint unit_pk primary key (id),
  constraint unit_name_unique unique (name)
);

create table people.person (
  id uuid not null,
  name text not null,
  email text not null,
  unit_id uuid not null,
  password_hash text not null,
  enabled boolean not null default true,
  failed_sign_ins integer not null default 0,
  locked_until timestamptz,
  version bigint not null,
  constraint person_pk primary key (id),
  constraint person_unit_fk foreign key (unit_id) references people.unit (id)
);

create unique index person_email_unique on people.person (lower(email));

create table people.person_role (
  person uuid not null,
  role text not null,
  constraint person_role_pk primary key (person, role),
  constraint person_role_person_fk foreign key (person) references people.person (id) on delete cascade,
  constraint person_role_known
    check (role in ('SECRETARIAT', 'FOCAL_POINT', 'REVIEWER', 'MANAGER', 'ADMINISTRATOR'))
);
