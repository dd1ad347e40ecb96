import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DecideOnReferenceList,
  ImportReferenceList as ImportRequest,
  ReferenceListDifference,
  ReferenceListPath,
  ReferenceListQuery,
  ReferenceListVersions,
  ReferenceListView,
  ReferenceProposalPath,
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
import { ListReferenceLists } from './list-reference-lists.js';
import { DecideOnProposal } from './proposals/decide-on-proposal.js';
import { ProposeReferenceList } from './proposals/propose-reference-list.js';
import { PreviewReferenceList } from './preview-reference-list.js';
import { ShowReferenceList } from './show-reference-list.js';

@ApiTags('reference lists')
@Controller('reference-lists')
export class ReferenceListsController {
  constructor(
    private readonly listing: ListReferenceLists,
    private readonly showing: ShowReferenceList,
    private readonly previewing: PreviewReferenceList,
    private readonly proposing: ProposeReferenceList,
    private readonly deciding: DecideOnProposal,
  ) {}

  @Get()
  @AllowRoles('officer', 'decision-maker')
  @Returns(200, ReferenceListVersions, 'Every version of every list, and what was proposed')
  list(@CurrentUser() user: SignedIn) {
    return this.listing.list(user);
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

  @Post(':list/proposals')
  @AllowRoles('officer')
  @Idempotent()
  @Returns(
    201,
    ReferenceListVersions,
    'Propose a version of a list from a file',
    'The whole list as it holds from a day, as CSV. It holds only once somebody else approved it. Refused when one line is not right.',
  )
  async propose(
    @Param({ schema: ReferenceListPath }) { list }: z.output<typeof ReferenceListPath>,
    @Body({ schema: ImportRequest }) request: ImportRequest,
    @CurrentUser() user: SignedIn,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.proposing.propose(list, request, user, call);
    return this.listing.list(user);
  }

  @Get('proposals/:proposal/difference')
  @AllowRoles('officer', 'decision-maker')
  @Returns(200, ReferenceListDifference, 'What a proposed version would change as the list is now')
  difference(@Param({ schema: ReferenceProposalPath }) { proposal }: ProposalPath) {
    return this.deciding.difference(proposal);
  }

  @Post('proposals/:proposal/decisions')
  @AllowRoles('officer', 'decision-maker')
  @Returns(
    201,
    ReferenceListVersions,
    'Approve a proposed version, or return it with a reason',
    'Whoever proposed it cannot approve it. Earlier versions stay, for what was judged by them.',
  )
  async decide(
    @Param({ schema: ReferenceProposalPath }) { proposal }: ProposalPath,
    @Body({ schema: DecideOnReferenceList }) request: DecideOnReferenceList,
    @CurrentUser() user: SignedIn,
  ) {
    await this.deciding.decide(proposal, request, user);
    return this.listing.list(user);
  }
}

type ProposalPath = z.output<typeof ReferenceProposalPath>;
