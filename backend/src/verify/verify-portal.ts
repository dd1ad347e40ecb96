import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { INTEGRITY_CHECK, isIntegrityCheck, type ChecksIntegrity } from './integrity-check.js';

/** What one check found. */
export interface CheckOutcome {
  /** Such as `letters`. */
  readonly looksAt: string;
  readonly looked: number;
  /** A sentence for each thing that is not right. */
  readonly wrong: readonly string[];
}

/** Runs every integrity check of every feature, one after another, and says what they found. */
@Injectable()
export class VerifyPortal {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  async verify(): Promise<readonly CheckOutcome[]> {
    const outcomes: CheckOutcome[] = [];
    for (const [looksAt, check] of this.checks()) outcomes.push(await outcomeOf(looksAt, check));
    return outcomes;
  }

  private checks(): readonly [string, ChecksIntegrity][] {
    const found = this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      if (!metatype || !isIntegrityCheck(instance)) return [];
      const looksAt = this.reflector.get<string | undefined>(INTEGRITY_CHECK, metatype);
      return looksAt === undefined ? [] : [[looksAt, instance] satisfies [string, ChecksIntegrity]];
    });
    return found.toSorted(([one], [other]) => (one < other ? -1 : 1));
  }
}

async function outcomeOf(looksAt: string, check: ChecksIntegrity): Promise<CheckOutcome> {
  const wrong: string[] = [];
  let looked = 0;
  try {
    await check.check({ looked: () => (looked += 1), wrong: (sentence) => wrong.push(sentence) });
  } catch (error) {
    // A check that breaks off has not seen the rest: that is no clean result.
    const reason = error instanceof Error ? error.message : String(error);
    wrong.push(`Checking the ${looksAt} broke off after ${looked}: ${reason}`);
  }
  return { looksAt, looked, wrong };
}
