import type { SelfCheckQuestion, SelfCheckStop, Text } from '@tranche/domain';

const YES: Text = { nl: 'Ja', en: 'Yes' };
const NO: Text = { nl: 'Nee', en: 'No' };

interface YesNoQuestion {
  readonly code: string;
  readonly question: Text;
  readonly hint?: Text;
  readonly list?: string;
  readonly stops: SelfCheckStop;
}

/** A question that must be answered with yes. */
export function mustBeYes({ stops, ...question }: YesNoQuestion): SelfCheckQuestion {
  return {
    ...question,
    options: [
      { value: 'yes', label: YES },
      { value: 'no', label: NO, stops },
    ],
  };
}

/** A question that must be answered with no. */
export function mustBeNo({ stops, ...question }: YesNoQuestion): SelfCheckQuestion {
  return {
    ...question,
    options: [
      { value: 'no', label: NO },
      { value: 'yes', label: YES, stops },
    ],
  };
}
