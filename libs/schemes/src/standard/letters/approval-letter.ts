import type { LetterDefinition, LetterSection, Text } from '@tranche/domain';
import {
  applicationFacts,
  authority,
  contact,
  decision,
  objectionClause,
} from './envelope-sections.js';
import { dutiesSection } from './money-sections.js';

interface Approval {
  readonly subject: Text;
  readonly decision: Text;
  /** Why, and what exactly is approved. */
  readonly reasons: readonly LetterSection[];
}

/** Yes without a sum of money: a permission or an approval under the Awb. */
export function approvalLetter({ subject, decision: text, reasons }: Approval): LetterDefinition {
  return {
    kind: 'approval',
    subject,
    sections: [
      applicationFacts,
      decision(text),
      ...reasons,
      dutiesSection,
      objectionClause,
      contact,
      authority,
    ],
  };
}

/** A section that gives the reasons in fixed words. */
export function reasonsSection(...lines: readonly Text[]): LetterSection {
  return {
    heading: { nl: 'Waarom dit besluit?', en: 'Why this decision?' },
    covers: ['reasons'],
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
  };
}
