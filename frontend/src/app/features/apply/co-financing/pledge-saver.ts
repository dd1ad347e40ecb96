import { Injectable, inject, signal } from '@angular/core';
import type { CoFinancingView, PartnerView } from '@tranche/contracts';
import { readPartners, saveContribution } from '../../../api/partners.js';
import { TaggedApi } from '../../../core/api/tagged-api.js';
import { mergeByPart } from '../../../core/saving/merge-by-part.js';
import type { Version } from '../../../core/saving/saved-place.js';
import { Saver } from '../../../core/saving/saver.js';
import { isPledge, pledgeOf, type Pledge } from './pledge.js';

/** Saves what was typed about one partner; asks when somebody else changed the same amount. */
@Injectable()
export class PledgeSaver extends Saver<Pledge, string> {
  private readonly api = inject(TaggedApi);

  readonly pledge = signal<Pledge>({ cashCents: 0, inKindCents: 0 });
  /** The whole plan, measured again after the last save. */
  readonly plan = signal<CoFinancingView | null>(null);

  connect(reference: string, partner: PartnerView): void {
    const name = saveContribution.at({ reference, partner: partner.id });
    // The plan that came with a save says nothing new about this row.
    if (this.isUnsaved() || this.isAt(name, versionOf(partner).etag)) return;
    this.start(
      {
        name,
        load: async () => {
          const { answer } = await this.api.read(readPartners({ reference }));
          return versionOf(answer.items.find(({ id }) => id === partner.id) ?? partner);
        },
        save: async (pledge, etag) => {
          const call = saveContribution({ reference, partner: partner.id, body: pledge });
          const { answer, at } = await this.api.save(call, etag);
          this.plan.set(answer);
          // Every save raises the version by one.
          const saved = `"${Number(etag.replaceAll('"', '')) + 1}"`;
          return { ...LATEST, value: pledge, etag: saved, updatedAt: at };
        },
        merge: (base, mine, { value: theirs }, sent) =>
          mergeByPart(
            ['cashCents', 'inKindCents'],
            (pledge, form) => (form === 'cashCents' ? pledge.cashCents : pledge.inKindCents),
            (takeFrom) => ({
              cashCents: takeFrom('cashCents').cashCents,
              inKindCents: takeFrom('inKindCents').inKindCents,
            }),
            { base, mine, theirs, sent },
          ),
        parse: (kept) => (isPledge(kept) ? kept : null),
      },
      versionOf(partner),
    );
  }

  protected override show(pledge: Pledge): void {
    this.pledge.set(pledge);
  }
}

const LATEST = { updatedBy: null, isYours: true } as const;

function versionOf(partner: PartnerView): Version<Pledge> {
  const etag = `"${partner.version}"`;
  return { value: pledgeOf(partner), etag, updatedBy: null, isYours: false, updatedAt: null };
}
