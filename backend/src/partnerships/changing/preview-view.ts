import type { ChangePreviewView } from '@tranche/contracts';
import type { BandResult, ChangePreview } from '@tranche/domain';

/** A preview as it is answered. */
export function previewView(preview: ChangePreview): ChangePreviewView {
  const { bands, missing, newlyMissing, lapses, proposed, ...money } = preview;
  return {
    ...money,
    bands: bands.map(({ before, after }) => ({ before: bandView(before), after: bandView(after) })),
    missing: missing.map((each) => ({ ...each, isNew: newlyMissing.includes(each.code) })),
    lapses: [...lapses],
    proposed: [...proposed],
  };
}

function bandView({ mendableBy: _, ...band }: BandResult) {
  return band;
}
