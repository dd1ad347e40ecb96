import { Injectable } from '@nestjs/common';
import { Clock } from '@tranche/backend/platform/clock';
import { ImportReferenceList } from '@tranche/backend/reference-data';
import { demoReferenceLists } from '../sets/reference-lists.js';
import { Cast, PARTS } from './cast.js';

/** The lists that forms choose from, as an officer proposed and a decision maker approved them. */
@Injectable()
export class ImportReferenceLists {
  constructor(
    private readonly clock: Clock,
    private readonly importing: ImportReferenceList,
    private readonly cast: Cast,
  ) {}

  /** @returns how many versions there are */
  async import(): Promise<number> {
    const { personId: importedBy } = await this.cast.persona(PARTS.officer);
    const { personId: approvedBy } = await this.cast.persona(PARTS.decisionMaker);
    const by = { importedBy, approvedBy };
    const lists = demoReferenceLists(this.clock.today());
    for (const { list, version } of lists) await this.importing.import(list, version, by);
    return lists.length;
  }
}
