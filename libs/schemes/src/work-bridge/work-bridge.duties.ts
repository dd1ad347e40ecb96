import type { Duty } from '@tranche/domain';
import { ARTICLES } from './work-bridge.regulation.js';

export const workBridgeDuties: readonly Duty[] = [
  {
    code: 'follow-the-course',
    article: ARTICLES.benefit,
    text: {
      nl: 'Volg de opleiding en werk de uren die u met uw werkgever heeft afgesproken.',
      en: 'Follow the course and work the hours agreed with your employer.',
    },
    due: { kind: 'throughout' },
  },
  {
    code: 'notify',
    article: 'WW 25',
    text: {
      nl: 'Meld het als de uren, de opleiding of uw werkgever veranderen, of als u stopt.',
      en: 'Tell us if the hours, the course or your employer change, or if you stop.',
    },
    due: { kind: 'at-once' },
  },
  {
    code: 'half-yearly-information',
    article: ARTICLES.inform,
    text: {
      nl: 'Met een sectorplan: de hoofdaanvrager vertelt UWV eens per zes maanden wie de opleiding volgen. Daar hoort u bij.',
      en: 'With a sector plan: its lead applicant tells UWV once every six months who follow the course. You are among them.',
    },
    due: { kind: 'throughout' },
  },
  {
    code: 'job-guarantee',
    article: ARTICLES.guarantee,
    text: {
      nl: 'Met een sectorplan: de werkgever geeft u direct na de opleiding een contract van minstens een jaar, voor de werkuren en lesuren samen, of wat in het plan is afgesproken.',
      en: 'With a sector plan: right after the course the employer gives you a contract of at least a year, for the hours of work and training together, or what was agreed in the plan.',
    },
    due: { kind: 'throughout' },
  },
];
