-- The workflow's own tables: the task list and what routing proposed. The engine keeps its tables in schema engine.
create schema followup;

-- One row per open user task of the engine, written by a task listener in the engine's transaction.
create table followup.task (
  id text not null,
  kind text not null,
  declaration uuid not null,
  commitment uuid,
  assignee uuid,
  -- who may take it while it has no assignee
  candidate_role text,
  due_on date,
  created_at timestamptz not null,
  -- what the person who does it has to know: the reason of a returned report
  brief text not null,
  constraint task_pk primary key (id),
  constraint task_declaration_fk foreign key (declaration) references declaration.declaration (id),
  constraint task_commitment_fk foreign key (commitment) references commitment.commitment (id),
  constraint task_assignee_fk foreign key (assignee) references people.person (id),
  constraint task_kind_known
    check (kind in ('CONFIRM_PLEDGES', 'ASSIGN_FOLLOW_UP', 'REPORT_STATUS', 'REVIEW_STATUS_UPDATE')),
  constraint task_somebody_can_do_it check (assignee is not null or candidate_role is not null)
);

-- each step of a commitment waits for one person at most
create unique index task_one_per_commitment on followup.task (commitment) where commitment is not null;
create unique index task_one_confirmation on followup.task (declaration) where commitment is null;
create index task_by_assignee on followup.task (assignee, due_on);
create index task_by_candidate_role on followup.task (candidate_role, due_on);

-- A task somebody finished, so that the one who comes second can be told who was first.
create table followup.completed_task (
  id text not null,
  kind text not null,
  completed_by uuid,
  completed_by_name text not null,
  completed_at timestamptz not null,
  constraint completed_task_pk primary key (id)
);

-- What the decision table proposed when the follow-up started; it keeps these terms when the table changes.
create table followup.routing (
  commitment uuid not null,
  reporting_cycle text not null,
  days_to_report integer not null,
  remind_days_before integer not null,
  escalate_days_after integer not null,
  constraint routing_pk primary key (commitment),
  constraint routing_commitment_fk foreign key (commitment) references commitment.commitment (id)
);
