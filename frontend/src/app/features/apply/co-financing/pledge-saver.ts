import { HttpClient } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import type { CoFinancingView, PartnerList, PartnerView } from '@tranche/contracts';
import { firstValueFrom } from 'rxjs';
import { mergeByPart } from '../../../core/saving/merge-by-part.js';
import type { Version } from '../../../core/saving/saved-place.js';
import { Saver } from '../../../core/saving/saver.js';
import { isPledge, pledgeOf, type Pledge } from './pledge.js';

/** Saves what was typed about one partner; asks when somebody else changed the same amount. */
@Injectable()
export class PledgeSaver extends Saver<Pledge, string> {
  private readonly http = inject(HttpClient);

  readonly pledge = signal<Pledge>({ cashCents: 0, inKindCents: 0 });
  /** The whole plan, measured again after the last save. */
  readonly plan = signal<CoFinancingView | null>(null);

  /** @param partners the address of the partners of the application */
  connect(partners: string, partner: PartnerView): void {
    const name = `${partners}/${partner.id}/contribution`;
    // The plan that came with a save says nothing new about this row.
    if (this.isUnsaved() || this.isAt(name, versionOf(partner).etag)) return;
    this.start(
      {
        name,
        load: async () => {
          const { items } = await firstValueFrom(this.http.get<PartnerList>(partners));
          return versionOf(items.find(({ id }) => id === partner.id) ?? partner);
        },
        save: (pledge, etag) => this.put(name, pledge, etag),
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

  private async put(address: string, pledge: Pledge, etag: string): Promise<Version<Pledge>> {
    const { body, headers } = await firstValueFrom(
      this.http.put<CoFinancingView>(address, pledge, {
        headers: { 'If-Match': etag },
        observe: 'response',
      }),
    );
    if (!body) throw new Error('The API answered without a plan');
    this.plan.set(body);
    // Every save raises the version by one.
    const saved = `"${Number(etag.replaceAll('"', '')) + 1}"`;
    const date = new Date(headers.get('Date') ?? Date.now());
    return { ...LATEST, value: pledge, etag: saved, updatedAt: date.toISOString() };
  }
}

const LATEST = { updatedBy: null, isYours: true } as const;

function versionOf(partner: PartnerView): Version<Pledge> {
  const etag = `"${partner.version}"`;
  return { value: pledgeOf(partner), etag, updatedBy: null, isYours: false, updatedAt: null };
}
