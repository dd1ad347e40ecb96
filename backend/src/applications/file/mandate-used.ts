/** A mandate as it is written down with what was done on it. */
export interface MandateUsed {
  readonly id: string;
  readonly organisation: string;
  readonly givenBy: string;
  readonly from: string;
  readonly until: string;
}
