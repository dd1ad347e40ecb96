import { SectionView } from '@tranche/contracts';
import type { Portal } from '../portal/index.js';

/** What an upscaler has to tell about the project that it builds on. */
const ANSWERS = {
  'earlier-project': {
    earlierProject: 'yes',
    earlierReference: 'RIF15-0001',
    earlierPartners: 2,
    remainingPartners: 1,
    earlierResults: 'Het eerdere project is met succes afgerond.',
    growth: 'De samenwerking groeit naar een tweede opleiding.',
    research: 'Studenten doen praktijkgericht onderzoek.',
  },
  themes: { themes: ['teacher-professionalisation', 'research-skills'] },
} as const;

/** Changes a draft that was filled in as for a new project. */
export async function tellOfEarlierProject(portal: Portal, reference: string): Promise<void> {
  const fatima = await portal.as('fatima');
  for (const [name, changed] of Object.entries(ANSWERS)) {
    const path = `/v1/applications/${reference}/sections/${name}`;
    const { answers, version } = (await fatima.get(path)).as(SectionView);
    const body = { answers: { ...answers, ...changed } };
    (await fatima.put(path, body, { 'if-match': `"${version}"` })).as(SectionView);
  }
}
