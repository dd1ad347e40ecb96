import { Injectable } from '@nestjs/common';
import type { WorkItem } from '@tranche/contracts';
import {
  isDecidedPerTranche,
  isLeftBy,
  proceduresOf,
  rolesThatGoOn,
  STAFF_ROLES,
  waitsFor,
  type Role,
  type Text,
  type WorkflowDefinition,
} from '@tranche/domain';
import { findScheme } from '@tranche/schemes';
import { holdsFor, type SignedIn } from '../../identity/index.js';
import type { WorkRequest, WorkSource } from './work-source.js';
import { termsOfTheOffice } from './terms-of-the-office.js';
import { SUMMARY_TABLES } from '../applications/application-summaries.js';
import { Interests, nameOf } from '../../applications/index.js';
import { staffScope } from '../applications/staff-scope.js';

/** Applications in one state of one tranche, of one procedure: an office works through them as one heap. */
interface Heap {
  readonly tranche: string;
  readonly tranche_name: Text;
  readonly scheme: string;
  readonly version: string;
  /** Null for the main one. */
  readonly procedure: string | null;
  readonly state: string;
  readonly count: number;
  readonly late: number;
  /** The terms that ran out. */
  readonly late_kinds: readonly string[] | null;
  readonly due_on: string | null;
  /** The first term of the office in the procedure itself: what is to be handled ends by it. */
  readonly handled_by: string | null;
  /** Of the most urgent one. */
  readonly reference: string;
  readonly title: string;
}

/** Files to check, to assign and to decide by themselves, and terms of others that ran out. */
@Injectable()
export class StaffWork implements WorkSource {
  constructor(private readonly interests: Interests) {}

  async workFor(request: WorkRequest): Promise<readonly WorkItem[]> {
    const { user, today } = request;
    if (!user.grants.some(({ role }) => STAFF_ROLES.includes(role))) return [];
    const heaps = await heapsOf(request, this.interests);
    const own = heaps.filter((heap) => isTheirs(heap, user));
    const late = heaps.filter((heap) => !own.includes(heap) && isLate(heap));
    const isOfficer = (heap: Heap) => rolesOn(heap, user).includes('officer');
    return [
      ...own.map((heap) => toHandle(heap, today)),
      ...late.filter(isOfficer).map((heap) => toChase(heap)),
    ];
  }
}

async function heapsOf(
  { tx, user, today }: WorkRequest,
  interests: Interests,
): Promise<readonly Heap[]> {
  const values: unknown[] = [today];
  const value = (each: unknown) => `$${values.push(each)}`;
  const organisations = `${value(user.represents.map((each) => each.organisationId))}::uuid[]`;
  return tx.query(
    `SELECT a.tranche, t.name AS tranche_name, a.scheme, a.version, standing.procedure,
            standing.state, count(*)::int AS count,
            count(*) FILTER (WHERE due.due_on < $1)::int AS late, min(due.due_on) AS due_on,
            array_agg(DISTINCT due.kind) FILTER (WHERE due.due_on < $1) AS late_kinds,
            min(handled.due_on) AS handled_by,
            (array_agg(a.reference ORDER BY due.due_on NULLS LAST, a.reference))[1] AS reference,
            (array_agg(a.title ORDER BY due.due_on NULLS LAST, a.reference))[1] AS title
     FROM ${SUMMARY_TABLES} CROSS JOIN LATERAL (
       SELECT NULL::text AS procedure, a.state
       UNION ALL SELECT p.name, p.state FROM procedure p
         WHERE p.application_id = a.id AND p.ended_at IS NULL
     ) standing LEFT JOIN LATERAL (
       SELECT min(d.due_on)::text AS due_on FROM deadline d
       WHERE d.application_id = a.id AND d.ended_at IS NULL AND (a.scheme, a.version,
         coalesce(standing.procedure, ''), d.kind) IN (${termsOfTheOffice(value)})
     ) handled ON true
     WHERE a.submitted_at IS NOT NULL AND ${staffScope(user, value)}
       AND NOT ${interests.isBinding(value(user.personId), organisations)}
     GROUP BY a.tranche, t.name, a.scheme, a.version, standing.procedure, standing.state`,
    values,
  );
}

function rolesOn({ scheme, tranche }: Heap, user: SignedIn): readonly Role[] {
  return user.grants
    .filter((grant) => holdsFor(grant, { scheme, tranche }))
    .map(({ role }) => role);
}

/** The procedure of a heap, as its version knows it; none for one that it does not know. */
function workflowOf({ scheme, version, procedure }: Heap): WorkflowDefinition | undefined {
  const file = findScheme(scheme, version);
  return procedure === null ? file.workflow : proceduresOf(file)[procedure];
}

/** A term that ran out is told with the procedure it is of; a duty of an award is of the main one. */
function isLate(heap: Heap): boolean {
  const beside = Object.values(proceduresOf(findScheme(heap.scheme, heap.version)));
  const isOfMain = (kind: string) =>
    beside.every(({ deadlines }) => !Object.hasOwn(deadlines, kind));
  const own = workflowOf(heap)?.deadlines ?? {};
  return (heap.late_kinds ?? []).some((kind) =>
    heap.procedure === null ? isOfMain(kind) : Object.hasOwn(own, kind),
  );
}

/** It is the office's turn, and somebody with this role has the step that is waited for. */
function isTheirs(heap: Heap, user: SignedIn): boolean {
  const scheme = findScheme(heap.scheme, heap.version);
  const workflow = workflowOf(heap);
  if (!workflow || waitsFor(workflow, heap.state) !== 'staff') return false;
  const roles = rolesOn(heap, user);
  const steps = Object.entries(workflow.transitions).filter(([, { from }]) =>
    from.includes(heap.state),
  );
  // What is ranked and decided as a whole waits as a tranche, not file by file.
  if (steps.some(([name]) => isDecidedPerTranche(scheme, name))) return false;
  return rolesThatGoOn(workflow, heap.state).some((role) => roles.includes(role));
}

function toHandle(heap: Heap, today: string): WorkItem {
  const state = labelOf(heap);
  return {
    ...about(heap, `state=${heap.state}`, placeOn(heap)),
    id: `handle:${heap.tranche}:${heap.version}:${heap.state}`,
    task: { nl: `Behandelen: ${lowered(state.nl)}`, en: `Handle: ${lowered(state.en)}` },
    dueOn: heap.handled_by,
    isOverdue: heap.handled_by !== null && heap.handled_by < today,
  };
}

function toChase(heap: Heap): WorkItem {
  const state = labelOf(heap);
  return {
    ...about({ ...heap, count: heap.late }, 'toon=te-laat'),
    id: `late:${heap.tranche}:${heap.version}:${heap.state}`,
    task: {
      nl: `Termijn voorbij: ${lowered(state.nl)}`,
      en: `Term over: ${lowered(state.en)}`,
    },
    dueOn: heap.due_on,
    isOverdue: true,
  };
}

/** One leads to its own page, more to the list of them. */
function about(
  { tranche, tranche_name, scheme, version, count, reference, title }: Heap,
  filter: string,
  part = '',
) {
  const isOne = count === 1;
  return {
    title: isOne ? nameOf(findScheme(scheme, version), title) : null,
    reference: isOne ? reference : null,
    count,
    trancheName: tranche_name,
    page: isOne
      ? `/beheer/aanvragen/${reference}${part}`
      : `/beheer?tranche=${encodeURIComponent(tranche)}&${filter}`,
  };
}

/** Where on the page of a file the step is taken: naming assessors has a part of its own. */
function placeOn({ scheme, version, state }: Heap): string {
  const { workflow } = findScheme(scheme, version);
  return isLeftBy(workflow, state, 'assign') ? '?deel=panel' : '';
}

function labelOf(heap: Heap): Text {
  const { state } = heap;
  return workflowOf(heap)?.states[state]?.label.staff ?? { nl: state, en: state };
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
