import { describe, expect, it } from '@jest/globals';
import { isTold, seenState } from '@tranche/domain';
import { CATALOGUE } from '../index.js';

const PROPOSES = /voorgesteld|voorstellen|proposed|propose/i;

describe.each(CATALOGUE.map((scheme) => [`${scheme.scheme} ${scheme.version}`, scheme] as const))(
  'the applicant of %s',
  (_name, { workflow }) => {
    it('reads of no proposal in the state of the application', () => {
      for (const name of Object.keys(workflow.states)) {
        const seen = workflow.states[seenState(workflow, name)];
        expect(seen?.label.staff.nl).not.toMatch(PROPOSES);
        // Only the name behind it differs: what is read stays the same.
        expect(seen?.label.applicant).toEqual(workflow.states[name]?.label.applicant);
      }
    });

    it('reads of no proposal in the history', () => {
      for (const step of Object.values(workflow.transitions)) {
        const isRead = step.from.some((from) => isTold(workflow, step, from));
        if (isRead) expect(`${step.label.nl} ${step.label.en}`).not.toMatch(PROPOSES);
      }
    });
  },
);
