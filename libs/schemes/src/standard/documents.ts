import type { DocumentRequirement, Text } from '@tranche/domain';

const MEGABYTE = 1024 * 1024;

interface RequiredPdf {
  readonly kind: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly article: string;
  readonly forAssessors: boolean;
}

/** A paper that must be added, as PDF of at most 25 MB. */
export function requiredPdf(document: RequiredPdf): DocumentRequirement {
  return {
    ...document,
    required: true,
    maximumBytes: 25 * MEGABYTE,
    contentTypes: ['application/pdf'],
  };
}
