import { describe, expect, it } from '@jest/globals';
import type { ApplicationView } from '@tranche/contracts';
import { placeOf } from './place-of-task.js';

type TaskView = ApplicationView['tasks'][number];

const both = (text: string) => ({ nl: text, en: text });
const task = (section: string, group: string, part: TaskView['part'] = 'questions'): TaskView => ({
  section,
  group,
  title: both(section),
  part,
  status: 'not-started',
  problems: 1,
  updatedBy: null,
  updatedAt: null,
  canEdit: true,
  asked: [],
});

const VIEW: ApplicationView = {
  reference: 'RIF26-0001',
  title: 'Praktijkroute',
  name: { nl: 'Praktijkroute', en: 'Praktijkroute' },
  scheme: 'rif',
  version: '2024',
  tranche: 'rif-2026-2',
  trancheName: both('Tranche 2026-II'),
  variant: 'starter',
  authority: { name: { nl: '', en: '' }, contact: '', address: [] },
  applicantName: 'ROC Oostrand',
  state: { state: 'draft', label: both('Concept'), phase: 'draft', waitsFor: 'applicant' },
  running: [],
  turns: ['applicant'],
  unit: 'euro',
  requestedCents: 0,
  awardedCents: null,
  determinedCents: null,
  submittedAt: null,
  closesAt: '2026-12-11T16:00:00Z',
  dueOn: null,
  dueKind: null,
  isOverdue: false,
  updatedAt: '2026-11-24T09:00:00Z',
  eventNumber: 1,
  viewer: 'applicant',
  roleChange: null,
  applicantKind: 'organisation',
  place: null,
  partnerNames: [],
  offer: null,
  ticket: null,
  payments: [],
  planExcess: null,
  determination: null,
  proposal: null,
  permission: null,
  budgetCents: 0,
  groups: [
    { name: 'partnership', title: both('Samenwerkingsverband') },
    { name: 'money', title: both('Geld') },
  ],
  tasks: [
    task('lead', 'partnership'),
    task('members', 'partnership', 'partners'),
    task('budget', 'money'),
    task('financing', 'money', 'co-financing'),
  ],
  partners: [],
  deadlines: [],
  procedures: [],
  timeline: [],
  ahead: [],
  transitions: [],
  calculation: [],
  supplementRequest: null,
  supplementCosts: null,
  supplement: null,
  receipts: [],
  letters: [],
  lettersComing: 0,
  intended: [],
  rejectionReasons: [],
  standingDuties: [],
};

describe('the place of a task', () => {
  it('is counted within its group', () => {
    const place = placeOf(VIEW, 'budget');
    expect(place).toMatchObject({ group: both('Geld'), number: 1, of: 2 });
  });

  it('is found by its part, whatever the scheme calls the section', () => {
    expect(placeOf(VIEW, 'partners')?.title).toEqual(both('members'));
    expect(placeOf(VIEW, 'co-financing')?.title).toEqual(both('financing'));
  });

  it('leads to the task before and the task after, across groups, each on its own page', () => {
    const place = placeOf(VIEW, 'budget');
    expect(place?.previous?.link).toEqual(['/aanvragen', 'RIF26-0001', 'partners']);
    expect(place?.next.link).toEqual(['/aanvragen', 'RIF26-0001', 'cofinanciering']);
  });

  it('begins without a way back and ends at the check of all answers', () => {
    expect(placeOf(VIEW, 'lead')?.previous).toBeNull();
    expect(placeOf(VIEW, 'financing')?.next).toEqual({
      title: null,
      link: ['/aanvragen', 'RIF26-0001', 'controleren'],
    });
  });

  it('is nowhere for a section of another form', () => {
    expect(placeOf(VIEW, 'themes')).toBeNull();
  });
});
