-- Where in a file with pages something stands; 0 where there are no pages.
alter table declaration.paragraph
  add column first_page integer not null default 0,
  add column last_page integer not null default 0;

alter table declaration.left_out
  add column first_page integer not null default 0,
  add column last_page integer not null default 0;

alter table declaration.declaration
  add column source_format text not null default 'text',
  add constraint declaration_source_format_known check (source_format in ('text', 'pdf', 'docx', 'html'));

-- Footnotes and endnotes, taken out of the text.
create table declaration.footnote (
  declaration uuid not null,
  position integer not null,
  -- as printed; empty where none was told apart
  mark text not null,
  text text not null,
  -- label of the paragraph that calls it; empty where none was found
  called_in text not null,
  first_line integer not null,
  last_line integer not null,
  first_page integer not null,
  last_page integer not null,
  constraint footnote_pk primary key (declaration, position),
  constraint footnote_declaration_fk
    foreign key (declaration) references declaration.declaration (id) on delete cascade
);

insert into declaration.footnote
select declaration, position, '', text, '', first_line, last_line, 0, 0
from declaration.left_out
where what = 'footnote';

delete from declaration.left_out where what = 'footnote';

-- Where a paragraph's text calls a footnote.
create table declaration.note_mark (
  paragraph uuid not null,
  position integer not null,
  text_offset integer not null,
  mark text not null,
  constraint note_mark_pk primary key (paragraph, position),
  constraint note_mark_paragraph_fk foreign key (paragraph) references declaration.paragraph (id) on delete cascade
);

-- What people corrected in the structure of a document before it was loaded, in the order in which they did. It belongs to
-- the file, so that handing the file in again does not mean correcting it again.
create table declaration.structure_correction (
  source_sha256 text not null,
  corrected_by uuid not null,
  position integer not null,
  -- the reading that was corrected: positions mean nothing in another
  reading_sha256 text not null,
  what text not null,
  piece integer not null,
  value text not null,
  corrected_by_name text not null,
  corrected_at timestamptz not null,
  constraint structure_correction_pk primary key (source_sha256, corrected_by, position),
  constraint structure_correction_what_known check (what in ('merge', 'split', 'label', 'level', 'kind'))
);
