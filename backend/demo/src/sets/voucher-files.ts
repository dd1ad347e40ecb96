import { inCents } from '@tranche/domain';
import type { DemoFile, FileStep } from '../demo-tranche.js';
import { madeUpApplicant } from '../made-up/applicants.js';

/** What differs between the people who claim a voucher; the cost in whole euros. */
export interface VoucherOutline {
  readonly key: string;
  readonly variant: 'broad' | 'care';
  readonly situation: 'ww' | 'employee' | 'self-employed';
  readonly occupation: string;
  readonly course: string;
  readonly provider: string;
  readonly costEuros: number;
  readonly courseStartsOn: string;
  readonly courseEndsOn: string;
  readonly submittedAt: string;
}

/** A claim that was prepared a day before and sent with one tap. */
export function voucherFile(outline: VoucherOutline): DemoFile {
  const { key, variant, submittedAt, course, costEuros, ...answers } = outline;
  const submit: FileStep = { transition: 'submit', by: 'applicant', at: submittedAt };
  return {
    applicant: madeUpApplicant(key),
    variant,
    title: null,
    startedAt: Temporal.Instant.from(submittedAt).subtract({ hours: 24 }).toString(),
    answers: {
      ...answers,
      careWork: variant === 'care' ? 'now' : 'no',
      courseName: course,
      certificateKind: 'certificate',
      certificateName: `Certificaat ${course}`,
      courseCost: inCents(costEuros),
      otherFunding: 'none',
    },
    steps: [submit],
  };
}
