import type { Section } from '@tranche/domain';
import { declaration, isTruthful } from '../../standard/form/declarations.js';
import { documentsSection } from '../../standard/form/part-sections.js';
import type { SectorPlanPage } from '../sector-plan-page.js';

export function finishSections({ articles }: SectorPlanPage): readonly Section[] {
  return [
    documentsSection('finish', {
      nl: 'Upload de stukken die de regeling vraagt, als pdf. Zet er geen burgerservicenummers in.',
      en: 'Upload the papers that the regulation asks for, as PDF. Put no citizen service numbers in them.',
    }),
    {
      name: 'declarations',
      group: 'finish',
      title: { nl: 'Verklaringen', en: 'Declarations' },
      part: 'questions',
      fields: [
        isTruthful('Awb 4:35(2)'),
        declaration('represents', articles.mandate, {
          nl: 'Ik mag het samenwerkingsverband vertegenwoordigen, ook bij de rechter.',
          en: 'I may represent the partnership, in court as well.',
        }),
        declaration('hasNoOtherFunding', articles.publiclyFunded, {
          nl: 'De overheid betaalt deze kosten niet al op een andere manier.',
          en: 'The government does not already pay this cost in another way.',
        }),
        declaration('agreesToPublication', articles.publication, {
          nl: 'Ik weet dat het subsidiedossier openbaar wordt, zonder persoonsgegevens.',
          en: 'I know that the subsidy file becomes public, without personal data.',
        }),
      ],
    },
  ];
}
