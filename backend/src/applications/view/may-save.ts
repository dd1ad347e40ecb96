import type { FileAct, Section } from '@tranche/domain';
import type { AccessibleApplication } from '../access/application-access.js';
import { mayOn } from '../access/standings.js';

/** A partner sets and confirms its own contribution; all else is for the lead applicant. */
export function maySave(opened: AccessibleApplication, { part }: Pick<Section, 'part'>): boolean {
  const { viewer } = opened;
  if (viewer === 'partner') return part === 'co-financing' && mayOn(opened, 'pledge');
  return viewer === 'applicant' && mayOn(opened, ACT_OF_PART[part]);
}

/** What somebody does who changes a part of the form. */
const ACT_OF_PART: Readonly<Record<Section['part'], FileAct>> = {
  questions: 'write',
  documents: 'write',
  'co-financing': 'pledge',
  partners: 'partners',
};
