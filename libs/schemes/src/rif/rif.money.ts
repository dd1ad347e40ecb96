import type { AdvanceSchedule, MoneyRules } from '@tranche/domain';
import type { RifExcess, RifPage } from './page/rif-page.js';
import { isForEntree, projectsOf, type RifProjectKind } from './rif.projects.js';

/** Advances by the quarter, and the same share of what was realised in the end. */
export function rifMoney(page: RifPage): MoneyRules {
  const { letters } = page.articles;
  return {
    payments: { kind: 'quarterly', schedule: scheduleOf(page), daysBeginTerm: true },
    determination: {
      kind: 'share-of-realised',
      article: letters.account,
      unspentArticle: letters.unspent,
      excessCoFinancing: excessOf(page),
    },
  };
}

function scheduleOf({ advances: { first, parts } }: RifPage): AdvanceSchedule {
  return {
    article: first.article,
    first: first.share,
    terms: parts === 'every-quarter' ? { kind: 'quarterly' } : { kind: 'fixed', count: parts },
  };
}

function excessOf(page: RifPage) {
  const { moreCoFinancing } = page;
  if (!moreCoFinancing) return [];
  const rule = ({ above, setAt }: RifExcess, isOf: (kind: RifProjectKind) => boolean) => ({
    article: setAt.article,
    variants: projectsOf(page, isOf),
    above: above.share,
    setAt: setAt.share,
  });
  return [
    rule(moreCoFinancing.regular, (kind) => !isForEntree(kind)),
    rule(moreCoFinancing.entree, isForEntree),
  ];
}
