import { Injectable } from '@nestjs/common';
import type { TransitionRequest } from '@tranche/contracts';
import {
  asksSupplement,
  sectionsFor,
  type SchemeVersion,
  type SupplementPoint,
} from '@tranche/domain';
import type { Tx } from '../../platform/database/index.js';
import { InvalidInputError, type InputProblem } from '../../platform/errors/index.js';
import type { AccessibleApplication } from '../access/application-access.js';
import { PointedDocuments } from './pointed-documents.js';

type Point = NonNullable<TransitionRequest['points']>[number];

/** Reads what a request for a supplement is about: parts of this form, documents of this application. */
@Injectable()
export class PointedParts {
  constructor(private readonly documents: PointedDocuments) {}

  /** @throws InvalidInputError for a part or document that is not there, or a step that asks for nothing */
  async read(
    tx: Tx,
    opened: AccessibleApplication,
    { transition, points = [] }: Pick<TransitionRequest, 'transition' | 'points'>,
  ): Promise<readonly SupplementPoint[]> {
    if (points.length === 0) return [];
    if (!mayPoint(opened.scheme, transition)) throw new InvalidInputError([POINTLESS]);
    const ids = points.flatMap(({ document }) => (document === undefined ? [] : [document]));
    const documents = await this.documents.documentsOf(tx, opened, ids);
    const sections = sectionsFor(opened.scheme.form, opened.application.variant);
    const problems: InputProblem[] = [];
    const read = points.map(({ section, document: id, words }: Point, index) => {
      const page = sections.find(({ name }) => name === section);
      const document = documents.find((each) => each.id === id);
      const isThere = id === undefined || (page?.part !== 'questions' && document !== undefined);
      if (!page || !isThere) problems.push(notThere(index));
      return { section, words, ...(document && { document }) };
    });
    if (problems.length > 0) throw new InvalidInputError(problems);
    return read;
  }
}

function mayPoint({ workflow }: SchemeVersion, name: string): boolean {
  const transition = Object.hasOwn(workflow.transitions, name) && workflow.transitions[name];
  return transition ? asksSupplement(transition) : false;
}

const POINTLESS: InputProblem = {
  pointer: '#/points',
  code: 'asks-no-supplement',
  text: {
    nl: 'Alleen wie een aanvulling vraagt, kan onderdelen aanwijzen.',
    en: 'Only who asks for a supplement can point at parts.',
  },
};

function notThere(index: number): InputProblem {
  return {
    pointer: `#/points/${index}`,
    code: 'not-there',
    text: {
      nl: 'Dit onderdeel of document hoort niet bij de aanvraag. Het kan intussen zijn vervangen: bekijk de stukken opnieuw.',
      en: 'This part or document does not belong to the application. It may have been replaced meanwhile: look at the documents again.',
    },
  };
}
