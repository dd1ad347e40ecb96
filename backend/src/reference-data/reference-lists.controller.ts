import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ImportReferenceList as ImportRequest,
  ReferenceListDifference,
  ReferenceListPath,
  ReferenceListQuery,
  ReferenceListVersion,
  ReferenceListVersions,
  ReferenceListView,
} from '@tranche/contracts';
import type { z } from 'zod';
import { CurrentUser, type SignedIn } from '../identity/index.js';
import type { KeyedCall } from '../platform/database/index.js';
import {
  AllowAnyone,
  AllowRoles,
  CallKey,
  Idempotent,
  Returns,
  Revalidated,
} from '../platform/http/index.js';
import { ImportReferenceList } from './import-reference-list.js';
import { ListReferenceLists } from './list-reference-lists.js';
import { PreviewReferenceList } from './preview-reference-list.js';
import { ShowReferenceList } from './show-reference-list.js';

@ApiTags('reference lists')
@Controller('reference-lists')
export class ReferenceListsController {
  constructor(
    private readonly listing: ListReferenceLists,
    private readonly showing: ShowReferenceList,
    private readonly previewing: PreviewReferenceList,
    private readonly importing: ImportReferenceList,
  ) {}

  @Get()
  @AllowRoles('officer')
  @Returns(200, ReferenceListVersions, 'Every version of every list')
  list() {
    return this.listing.list();
  }

  @Get(':list')
  @AllowAnyone()
  @Revalidated()
  @Returns(200, ReferenceListView, 'A list as it holds on a day: source, and what matches a search')
  show(
    @Param({ schema: ReferenceListPath }) { list }: z.output<typeof ReferenceListPath>,
    @Query({ schema: ReferenceListQuery }) query: ReferenceListQuery,
  ) {
    return this.showing.show(list, query);
  }

  @Post(':list/previews')
  @AllowRoles('officer')
  @Returns(
    201,
    ReferenceListDifference,
    'What a version of a list would change; nothing is taken in',
    'Compared with the version that holds until then. Refused where the import would be.',
  )
  preview(
    @Param({ schema: ReferenceListPath }) { list }: z.output<typeof ReferenceListPath>,
    @Body({ schema: ImportRequest }) request: ImportRequest,
  ) {
    return this.previewing.preview(list, request);
  }

  @Post(':list/imports')
  @AllowRoles('officer')
  @Idempotent()
  @Returns(
    201,
    ReferenceListVersion,
    'Import a version of a list from a file',
    'The whole list as it holds from a day, as CSV. Earlier versions stay, for what was judged by them. Nothing is taken in when one line is not right.',
  )
  import(
    @Param({ schema: ReferenceListPath }) { list }: z.output<typeof ReferenceListPath>,
    @Body({ schema: ImportRequest }) request: ImportRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    return this.importing.import(list, request, user.personId, call);
  }
}
