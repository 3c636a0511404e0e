-- The figures of months: each index finds the cases of one period without reading all rows.
create index matter_accepted on matter (accepted_at);
create index matter_dispatched on matter (dispatched_at);
create index matter_contact_due on matter (contact_due_at);
create index matter_span_due on matter_span (due_at);
create index matter_span_closed on matter_span (closed_at);
create index matter_span_feedback on matter_span (feedback_at);
create index journal_event on journal (event, occurred_at);
create index work_order_dispatched on work_order (dispatched_at);
