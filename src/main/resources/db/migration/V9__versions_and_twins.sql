-- A declaration may be a new version of another, or the same text in another language; a paragraph may restate one that is
-- tracked already. What was loaded before is the first version of its own document.
alter table declaration.declaration
  add column version_number integer not null default 1,
  -- the version that this one replaces
  add column supersedes uuid,
  -- the declaration whose text this is in another language: to be read, not to be followed up
  add column language_of uuid,
  add constraint declaration_version_number_positive check (version_number > 0),
  add constraint declaration_supersedes_fk foreign key (supersedes) references declaration.declaration (id),
  add constraint declaration_language_of_fk foreign key (language_of) references declaration.declaration (id),
  -- a version is replaced once: the chain does not fork
  add constraint declaration_superseded_once unique (supersedes),
  add constraint declaration_later_version_supersedes check (
    language_of is not null or (version_number > 1) = (supersedes is not null)),
  add constraint declaration_one_relation check (supersedes is null or language_of is null);

alter table declaration.declaration alter column version_number drop default;

-- versions and languages of one document share its symbol
drop index declaration.declaration_symbol_unique;
create unique index declaration_symbol_unique
  on declaration.declaration (lower(symbol), language, version_number) where symbol <> '';
create unique index declaration_language_once
  on declaration.declaration (language_of, language) where language_of is not null;

-- Which paragraph of the version before a paragraph was; those added have no row.
create table declaration.paragraph_match (
  newer uuid not null,
  older uuid not null,
  constraint paragraph_match_pk primary key (newer),
  constraint paragraph_match_older_unique unique (older),
  constraint paragraph_match_newer_fk foreign key (newer) references declaration.paragraph (id) on delete cascade,
  constraint paragraph_match_older_fk foreign key (older) references declaration.paragraph (id) on delete cascade
);

-- What a person says: this paragraph restates that one of another declaration.
create table declaration.restatement (
  paragraph uuid not null,
  restated uuid not null,
  linked_by text not null,
  linked_at timestamptz not null,
  constraint restatement_pk primary key (paragraph),
  constraint restatement_paragraph_fk foreign key (paragraph) references declaration.paragraph (id) on delete cascade,
  constraint restatement_restated_fk foreign key (restated) references declaration.paragraph (id) on delete cascade,
  constraint restatement_of_another check (paragraph <> restated)
);

create index restatement_by_restated on declaration.restatement (restated);

-- A finding may be settled by pointing to the confirmed finding whose commitment tracks it already.
alter table declaration.finding
  add column tracked_as uuid,
  add constraint finding_tracked_as_fk foreign key (tracked_as) references declaration.finding (id),
  drop constraint finding_decision_known,
  add constraint finding_decision_known check (decision in ('open', 'confirmed', 'dismissed', 'tracked')),
  add constraint finding_tracked_as_another check ((decision = 'tracked') = (tracked_as is not null) and tracked_as <> id);

create index finding_by_tracked_as on declaration.finding (tracked_as) where tracked_as is not null;
