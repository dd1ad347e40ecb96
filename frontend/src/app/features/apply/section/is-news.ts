import type { SectionView } from '@tranche/contracts';

type Stops = SectionView['stops'];

/** Whether a reason has come up that was not told yet: then nobody is taken to the next page past it. */
export function isNews(now: Stops, told: Stops): boolean {
  return now.some(({ reason }) => !told.some((each) => each.reason.code === reason.code));
}
