import { isByPartner, type FileAct, type Section } from '@tranche/domain';
import type { AccessibleApplication } from '../access/application-access.js';
import { mayOn } from '../access/standings.js';

/** A partner writes its own cost, sets and confirms its own contribution; all else is for the lead applicant. */
export function maySave(
  opened: AccessibleApplication,
  { part, fields }: Pick<Section, 'part' | 'fields'>,
): boolean {
  const { viewer } = opened;
  if (viewer === 'partner') {
    if (fields.some(isByPartner)) return mayOn(opened, 'write');
    return part === 'co-financing' && mayOn(opened, 'pledge');
  }
  return viewer === 'applicant' && mayOn(opened, ACT_OF_PART[part]);
}

/** What somebody does who changes a part of the form. */
const ACT_OF_PART: Readonly<Record<Section['part'], FileAct>> = {
  questions: 'write',
  documents: 'write',
  'co-financing': 'pledge',
  partners: 'partners',
};
