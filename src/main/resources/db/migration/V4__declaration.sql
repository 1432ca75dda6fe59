-- Documents, their paragraphs, what the finder found in them and what people decided about it.
create schema declaration;

create table declaration.declaration (
  id uuid not null,
  -- names the declaration in addresses: a-65-903
  key text not null,
  symbol text not null,
  title text not null,
  adopting_body text not null,
  sessions text[] not null,
  agenda_item text not null,
  place text not null,
  adopted_from date,
  adopted_on date,
  issued_on date,
  original_language text not null,
  language text not null,
  source_name text not null,
  source_sha256 text not null,
  loaded_at timestamptz not null,
  loaded_by text not null,
  -- set when the last finding is settled; from then on findings no longer change
  confirmed_at timestamptz,
  version bigint not null,
  constraint declaration_pk primary key (id),
  constraint declaration_key_unique unique (key),
  constraint declaration_source_unique unique (source_sha256),
  constraint declaration_title_given check (title <> '')
);

-- a document need not have a symbol, but no symbol stands for two documents
create unique index declaration_symbol_unique on declaration.declaration (lower(symbol)) where symbol <> '';

-- The file as it was handed in, apart from the rest: it is large and seldom asked for.
create table declaration.source (
  declaration uuid not null,
  content bytea not null,
  constraint source_pk primary key (declaration),
  constraint source_declaration_fk
    foreign key (declaration) references declaration.declaration (id) on delete cascade
);

create table declaration.paragraph (
  id uuid not null,
  declaration uuid not null,
  position integer not null,
  label text not null,
  part text not null,
  heading text not null,
  chapeau text not null,
  text text not null,
  first_line integer not null,
  last_line integer not null,
  constraint paragraph_pk primary key (id),
  constraint paragraph_declaration_fk
    foreign key (declaration) references declaration.declaration (id) on delete cascade,
  constraint paragraph_position_unique unique (declaration, position),
  constraint paragraph_part_known check (part in ('opening', 'preambular', 'operative', 'closing'))
);

create unique index paragraph_label_unique on declaration.paragraph (declaration, label) where label <> '';

create table declaration.left_out (
  declaration uuid not null,
  position integer not null,
  what text not null,
  text text not null,
  first_line integer not null,
  last_line integer not null,
  constraint left_out_pk primary key (declaration, position),
  constraint left_out_declaration_fk
    foreign key (declaration) references declaration.declaration (id) on delete cascade
);

-- One finding proposes one commitment (or states why there is none) for one paragraph.
create table declaration.finding (
  id uuid not null,
  declaration uuid not null,
  paragraph uuid not null,
  kind text not null,
  -- finder, or person: marked by hand
  origin text not null,
  bound_party text not null,
  deadline text not null,
  decision text not null,
  decision_reason text not null,
  -- who decided, corrected, split or marked it last; empty as long as it is as the finder left it
  changed_by uuid,
  changed_by_name text,
  changed_at timestamptz,
  version bigint not null,
  constraint finding_pk primary key (id),
  constraint finding_declaration_fk
    foreign key (declaration) references declaration.declaration (id) on delete cascade,
  constraint finding_paragraph_fk foreign key (paragraph) references declaration.paragraph (id) on delete cascade,
  constraint finding_kind_known check (kind in ('pledge', 'soft', 'call')),
  constraint finding_origin_known check (origin in ('finder', 'person')),
  constraint finding_decision_known check (decision in ('open', 'confirmed', 'dismissed')),
  constraint finding_dismissed_with_reason check (decision <> 'dismissed' or decision_reason <> ''),
  constraint finding_decided_by_somebody check (decision = 'open' or changed_by is not null),
  constraint finding_changed_by_a_person_at_a_time check (
    (changed_by is null) = (changed_by_name is null) and (changed_by is null) = (changed_at is null))
);

create index finding_by_paragraph on declaration.finding (paragraph);
create index finding_by_declaration on declaration.finding (declaration);

-- The clauses of the paragraph that a finding stands on, in the order of the text.
create table declaration.finding_passage (
  finding uuid not null,
  position integer not null,
  start_offset integer not null,
  end_offset integer not null,
  speech_act text not null,
  trigger text not null,
  rule text not null,
  reason text not null,
  constraint finding_passage_pk primary key (finding, position),
  constraint finding_passage_finding_fk foreign key (finding) references declaration.finding (id) on delete cascade,
  constraint finding_passage_runs_forward check (start_offset >= 0 and end_offset > start_offset)
);
