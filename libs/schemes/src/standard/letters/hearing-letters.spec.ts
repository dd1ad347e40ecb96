import { describe, expect, it } from '@jest/globals';
import {
  composeLetter,
  isRefusal,
  letterFieldsOf,
  lettersOf,
  type LetterInput,
} from '@tranche/domain';
import { CATALOGUE } from '../../catalogue.js';
import { sampleLetterInput } from '../../contract/example/sample-letter.js';
import { receivedViews } from './hearing-letters.js';

/** Every decision that follows on a hearing. */
const DECISIONS = CATALOGUE.flatMap((scheme) =>
  lettersOf(scheme)
    .filter(({ sections }) =>
      sections.some(
        ({ blocks }) => blocks[0] !== undefined && blocks[0] === receivedViews.blocks[0],
      ),
    )
    .map(
      (letter) => [`${scheme.scheme} ${scheme.version}: ${letter.kind}`, scheme, letter] as const,
    ),
);

describe('a decision after a hearing (Awb 3:46, 4:8)', () => {
  it('is every rejection, withdrawal, lowering, ending, revision, revocation and determination after views', () => {
    expect([...new Set(DECISIONS.map(([, , { kind }]) => kind))].toSorted()).toEqual([
      'determination-after-views',
      'determination-revised',
      'determination-without-account',
      'ending',
      'kept-amount',
      'kept-application',
      'kept-award',
      'kept-determination',
      'kept-permission',
      'kept-project',
      'lowering',
      'rejection-after-views',
      'revocation',
      'withdrawal',
    ]);
  });

  it.each(DECISIONS)(
    '%s: says what was put forward, or that nothing was',
    (_name, scheme, letter) => {
      const [variant = ''] = Object.keys(scheme.variants);
      const { views: _in, lateViews: _late, ...input } = sampleLetterInput(scheme, variant, 'nl');
      const printed = (
        given: Pick<LetterInput, 'intention' | 'omissions' | 'views' | 'waivedViews' | 'lateViews'>,
      ) => {
        const fields = letterFieldsOf({ ...input, ...given });
        const composed = composeLetter(letter, fields, 'nl');
        return isRefusal(composed) ? composed.reasons : JSON.stringify(composed.blocks);
      };
      expect(printed({ views: 'Het is anders gegaan.' })).toContain('Het is anders gegaan.');
      expect(printed({})).toMatch(/U heeft geen zienswijze gegeven\.|had ik geen zienswijze/);
      expect(printed({})).toContain('De samenwerkingsovereenkomst is niet ondertekend.');
      expect(printed({ views: 'Het is anders gegaan.' })).toContain('en mijn antwoord:');
      expect(printed({})).not.toContain('en mijn antwoord');
      // The reasons of the intention are those of the decision too, said once (Awb 3:46, 3:49).
      expect(printed({})).toMatch(
        /In mijn brief van 12 april 2027 schreef ik .*deze redenen:.*De helft van de lessen/u,
      );
      const same = printed({ omissions: ['De helft van de lessen is niet gegeven.'] });
      expect(same).toContain('wat ik van plan was, en waarom.');
      expect(JSON.stringify(same).match(/De helft van de lessen/g)).toHaveLength(1);
      // To let know that one has nothing to say is no silence, and no answer is owed to it (Awb 4:8).
      const waivedViews = { on: '2027-04-30', how: { nl: 'Per e-mail', en: 'By e-mail' } };
      expect(printed({ waivedViews })).toContain(
        'Op 30 april 2027 liet u weten dat u geen zienswijze geeft (per e-mail).',
      );
      const NOTHING = /U heeft geen zienswijze gegeven|had ik geen zienswijze|Binnen de termijn/;
      expect(printed({ waivedViews })).not.toMatch(NOTHING);
      expect(printed({ waivedViews })).not.toContain('en mijn antwoord');
      const lateAfterAll = [{ receivedOn: '2027-05-11', views: 'Toch dit nog.' }];
      expect(printed({ waivedViews, lateViews: lateAfterAll })).toMatch(/liet u weten.*Toch dit/u);
      expect(printed({ waivedViews, lateViews: lateAfterAll })).not.toMatch(NOTHING);
      // Who changed its mind in time is answered on what it said in the end.
      expect(printed({ waivedViews, views: 'Toch dit.' })).not.toContain('liet u weten');
      // A day late, and read before anything was decided (Awb 3:2).
      const late = [{ receivedOn: '2027-05-11', views: 'Ik lag in het ziekenhuis.' }];
      for (const given of [{ lateViews: late }, { lateViews: late, views: 'Het ging anders.' }]) {
        expect(printed(given)).toMatch(
          /Op 11 mei 2027 kwam een zienswijze .* te laat.*ziekenhuis/u,
        );
        expect(printed(given)).not.toMatch(
          /U heeft geen zienswijze gegeven|had ik geen zienswijze/,
        );
      }
      expect(printed({ lateViews: late })).toContain('Binnen de termijn heeft u geen zienswijze');
    },
  );
});
