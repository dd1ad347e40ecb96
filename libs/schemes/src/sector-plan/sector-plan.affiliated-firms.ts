import type { Text } from '@tranche/domain';

/** How many firms, affiliated with an employers' organisation, can take part in its place. */
export interface AffiliatedFirms {
  readonly minimum: number;
  readonly option: Text;
  readonly composition: Text;
  readonly selfCheck: Text;
}

/** The first text of 2013, art. 2.1(2): “one or more”. */
export const ONE_OR_MORE_FIRMS: AffiliatedFirms = {
  minimum: 1,
  option: {
    nl: 'Een of meer arbeidsorganisaties die bij een werkgeversorganisatie zijn aangesloten',
    en: 'One or more employers affiliated with an employers’ organisation',
  },
  composition: {
    nl: 'Aan werkgeverskant doet minstens één werkgeversorganisatie mee, of minstens één aangesloten arbeidsorganisatie.',
    en: 'On the employers’ side at least one employers’ organisation takes part, or at least one affiliated employer.',
  },
  selfCheck: {
    nl: 'Een sectorplan is van minstens één werknemersorganisatie samen met een werkgeversorganisatie of een of meer aangesloten werkgevers.',
    en: 'A sector plan is of at least one employees’ organisation with an employers’ organisation or one or more affiliated employers.',
  },
};

/** Since January 2014 (art. 2.1(2) of both regulations): “several”. */
export const SEVERAL_FIRMS: AffiliatedFirms = {
  minimum: 2,
  option: {
    nl: 'Meerdere arbeidsorganisaties die bij een werkgeversorganisatie zijn aangesloten',
    en: 'Several employers affiliated with an employers’ organisation',
  },
  composition: {
    nl: 'Aan werkgeverskant doet minstens één werkgeversorganisatie mee, of meer dan één aangesloten arbeidsorganisatie.',
    en: 'On the employers’ side at least one employers’ organisation takes part, or more than one affiliated employer.',
  },
  selfCheck: {
    nl: 'Een sectorplan is van minstens één werknemersorganisatie samen met een werkgeversorganisatie of meerdere aangesloten werkgevers.',
    en: 'A sector plan is of at least one employees’ organisation with an employers’ organisation or several affiliated employers.',
  },
};
