import { Injectable } from '@nestjs/common';
import type { Language } from '@tranche/domain';
import { UnitOfWork } from '../platform/database/index.js';
import { PersonRow } from './person.row.js';

/** Keeps in which language somebody works: the screens know it by themselves, a mail cannot ask. */
@Injectable()
export class LanguageOfPerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async choose(personId: string, language: Language): Promise<void> {
    await this.unitOfWork.run((tx) => tx.update(PersonRow, { id: personId }, { language }));
  }
}
