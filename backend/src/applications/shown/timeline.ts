import type { ApplicationView } from '@tranche/contracts';
import {
  answerInWords,
  cameIn,
  happened,
  isOfViews,
  labelFrom,
  isTold,
  omissionLines,
  pointedName,
  roleLabel,
  supplementRequests,
  type Answers,
  type Field,
  type Language,
  type Role,
  type SchemeVersion,
  type SupplementPoint,
  type Text,
  wholeOf,
} from '@tranche/domain';
import { nameOfPerson } from '../../identity/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { AccessibleApplication } from '../access/application-access.js';
import { doneBy } from '../access/mandates-held.js';
import type { MandateUsed } from '../file/mandate-used.js';

type TimelineEntry = ApplicationView['timeline'][number];

export interface EventWithActor {
  readonly number: number;
  readonly type: string;
  readonly transition: string;
  readonly from_state: string;
  readonly to_state: string;
  readonly actor_role: Role;
  readonly at: Date;
  readonly procedure: string | null;
  /** Which time its procedure ran; null for the main one. */
  readonly round: number | null;
  readonly person: string | null;
  /** On which mandate; null where none was needed. */
  readonly mandate: MandateUsed | null;
  /** For which organisation; null for oneself, and for the office. */
  readonly acted_for: string | null;
  readonly motivation: string | null;
  readonly input: Answers | null;
  readonly points: readonly SupplementPoint[] | null;
}

/** The history as this reader may see it: applicants see the office, not the officer. */
export function timelineOf(
  { scheme, viewer }: AccessibleApplication,
  rows: readonly EventWithActor[],
): readonly TimelineEntry[] {
  const isStaff = viewer === 'staff';
  return rows
    .filter((row) => isStaff || isToldOf(scheme, row))
    .map((row) => ({
      number: row.number,
      type: row.type,
      label: labelOf(scheme, row),
      stateLabel: stateLabelOf(scheme, row.to_state, isStaff ? 'staff' : 'applicant'),
      at: row.at.toISOString(),
      by: byline(row, isStaff, scheme),
      ...(row.procedure !== null && { procedure: row.procedure }),
      said: saidTo(isStaff, row, scheme),
    }));
}

/** What the office asked for in its latest request for a supplement, as its letter lists it. */
export function supplementRequestOf(
  { application, scheme, viewer }: AccessibleApplication,
  rows: readonly EventWithActor[],
): Text | null {
  if (viewer !== 'applicant' && viewer !== 'staff') return null;
  const requests = supplementRequests(scheme.workflow);
  const asked = rows.findLast(({ transition }) => requests.includes(transition));
  if (asked?.to_state !== application.state) return null;
  const { points, motivation } = asked;
  if (!points) return motivation === null ? null : { nl: motivation, en: motivation };
  const linesIn = (language: Language) =>
    omissionLines(scheme.form.sections, points, motivation, language).join('\n');
  return { nl: linesIn('nl'), en: linesIn('en') };
}

/** What happened to an application, in its order, with who did it. */
export async function eventsOf(tx: Tx, applicationId: string): Promise<readonly EventWithActor[]> {
  return tx.query(
    `SELECT e.number, e.type, e.transition, e.from_state, e.to_state, e.actor_role, e.at, e.procedure, e.round,
            ${nameOfPerson('note.person_id')} AS person, note.mandate, note.acted_for,
            note.motivation, note.input, note.points
     FROM application_event e
     JOIN application_event_note note USING (application_id, number)
     WHERE e.application_id = $1 ORDER BY e.number`,
    [applicationId],
  );
}

function isToldOf(scheme: SchemeVersion, row: EventWithActor): boolean {
  const whole = wholeOf(scheme);
  const step = whole.transitions[row.transition];
  return !step || isTold(whole, step, row.from_state);
}

function labelOf(scheme: SchemeVersion, row: EventWithActor): Text {
  const step = wholeOf(scheme).transitions[row.transition];
  if (!step) return { nl: row.type, en: row.type };
  const label = labelFrom(step, row.from_state);
  return OUTSIDE.includes(row.actor_role) ? cameIn({ ...step, label }) : happened(label);
}

function stateLabelOf(scheme: SchemeVersion, state: string, reader: 'staff' | 'applicant'): Text {
  return wholeOf(scheme).states[state]?.label[reader] ?? { nl: state, en: state };
}

/**
 * The office reads why a step was taken; whoever stands outside reads what was said from there, also where
 * an officer wrote it down.
 */
function saidTo(isStaff: boolean, row: EventWithActor, scheme: SchemeVersion) {
  const step = wholeOf(scheme).transitions[row.transition];
  const isSaidOutside = OUTSIDE.includes(row.actor_role) || (step && isOfViews(step));
  if (!isStaff && !isSaidOutside) return [];
  const said = saidWith(row, scheme);
  const { motivation } = row;
  return isStaff && motivation !== null
    ? [...said, { label: MOTIVATION, text: { nl: motivation, en: motivation } }]
    : said;
}

const MOTIVATION: Text = { nl: 'Motivering', en: 'Reasons' };

/** The questions of the step with their answers, such as the views of a receiver (Awb 4:8). */
function saidWith(row: EventWithActor, scheme: SchemeVersion) {
  const { transition, input, points } = row;
  const pointed = (points ?? []).map(({ section, document, words }) => {
    const title = scheme.form.sections.find(({ name }) => name === section)?.title;
    const label = title ?? { nl: section, en: section };
    const textIn = (language: Language) =>
      document ? `${pointedName(document, language)}: ${words}` : words;
    return { label, text: { nl: textIn('nl'), en: textIn('en') } };
  });
  if (input === null) return pointed;
  return [
    ...answersInWords(wholeOf(scheme).transitions[transition]?.asks ?? [], input),
    ...pointed,
  ];
}

/** Questions with their answers as they were read; what was not answered is left out. */
export function answersInWords(asks: readonly Field[], input: Answers) {
  return asks.flatMap((field) => {
    const nl = answerInWords(field, input[field.name], 'nl');
    const en = answerInWords(field, input[field.name], 'en');
    return nl === null || en === null ? [] : [{ label: field.label, text: { nl, en } }];
  });
}

const OUTSIDE: readonly string[] = ['applicant', 'partner', 'counterpart'];

function byline(row: EventWithActor, isStaff: boolean, scheme: SchemeVersion): Text {
  const isOffice = !OUTSIDE.includes(row.actor_role);
  if (!isStaff && isOffice) return scheme.authority.name;
  if (row.person !== null) {
    return doneBy(row.person, { mandate: row.mandate, actedFor: row.acted_for });
  }
  return roleLabel(scheme, row.actor_role);
}
