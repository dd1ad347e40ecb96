import type { Answers } from '@tranche/domain';
import type { Portal } from '../../portal/index.js';
import { naturalPerson } from './people.js';
import type { Plan } from './plan.js';

/** A course for an in-demand occupation that costs € 2,000. */
export const trainingVoucher: Plan = {
  scheme: 'training-voucher',
  version: '2016',
  variant: 'broad',
  applicant: naturalPerson('test-job-seeker', 'Yara Test'),
  lists: ['occupations'],
  parameters: { firstCourseDay: '2026-05-01', lastCourseDay: '2028-04-01' },
  answers: { courseEndsOn: '2028-06-30', courseCost: 200_000 },
};

/** Of a course that was over before the day on which it is applied for: what was done of it can be said at once. */
export function courseOver({ clock }: Portal): Answers {
  const yesterday = clock.today().subtract({ days: 1 }).toString();
  return { courseStartsOn: yesterday, courseEndsOn: yesterday };
}
