import {
  ApplicationView,
  AssessmentPanel,
  AssignmentList,
  AssignmentView,
} from '@tranche/contracts';
import type { Portal } from '../start-portal.js';

const ASSESSORS = ['henk', 'amina', 'pieter'];
const MOTIVATION = 'De aanvraag onderbouwt dit onderdeel duidelijk, concreet en met cijfers.';

/** Has the officer assign assessors, all three unless said otherwise. */
export async function assign(
  portal: Portal,
  reference: string,
  assessors: readonly string[] = ASSESSORS,
): Promise<void> {
  const lotte = await portal.as('lotte');
  const clients = await Promise.all(assessors.map((each) => portal.as(each)));
  const personIds = clients.map((each) => each.personId);
  const view = (await lotte.get(`/v1/applications/${reference}`)).as(ApplicationView);
  const answer = await lotte.post(`/v1/applications/${reference}/assignments`, {
    personIds,
    seen: view.eventNumber,
  });
  answer.as(AssessmentPanel);
}

/**
 * Has the assessors declare, score and submit.
 *
 * @param points the same for every criterion, or by code of the criterion
 */
export async function assess(
  portal: Portal,
  reference: string,
  points: number | Readonly<Record<string, number>> = 4,
  assessors: readonly string[] = ASSESSORS,
): Promise<void> {
  for (const persona of assessors) await score(portal, persona, reference, points);
}

async function score(
  portal: Portal,
  persona: string,
  reference: string,
  points: number | Readonly<Record<string, number>>,
): Promise<void> {
  const client = await portal.as(persona);
  const { items } = (await client.get('/v1/assignments')).as(AssignmentList);
  const mine = items.find((each) => each.reference === reference && each.submittedAt === null);
  if (!mine) throw new Error(`${persona} has nothing to assess for ${reference}`);
  const path = `/v1/assignments/${mine.id}`;
  const declared = await client.put(`${path}/interests`, { kind: 'none', explanation: '' });
  const { rubric, version } = declared.as(AssignmentView);
  const scores = rubric.map(({ code }) => ({
    criterion: code,
    points: typeof points === 'number' ? points : (points[code] ?? 4),
    motivation: MOTIVATION,
  }));
  const saved = await client.put(`${path}/scores`, { scores }, { 'if-match': `"${version}"` });
  const submission = { version: saved.as(AssignmentView).version };
  (await client.post(`${path}/submissions`, submission)).as(AssignmentView);
}
