import {
  Body,
  Controller,
  Get,
  Headers,
  Param,
  Post,
  Put,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AssignmentDocumentPath,
  AssignmentPath,
  AssignmentView,
  DeclareInterests as DeclareRequest,
  SaveScores as SaveRequest,
  SubmitScores as SubmitRequest,
} from '@tranche/contracts';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { shownAs } from '../../documents/index.js';
import { CurrentUser, type SignedIn } from '../../identity/index.js';
import type { KeyedCall } from '../../platform/database/index.js';
import {
  AllowRoles,
  CallKey,
  etagOf,
  Idempotent,
  NeedsIfMatch,
  parseIfMatch,
  Returns,
  Tagged,
} from '../../platform/http/index.js';
import { DeclareInterests } from '../interests/declare-interests.js';
import { DownloadDocument } from './download-document.js';
import { SaveScores } from './save-scores.js';
import { ShowAssignment } from './show-assignment.js';
import { SubmitScores } from './submit-scores.js';

type Path = z.output<typeof AssignmentPath>;

@ApiTags('assignments')
@Controller('assignments')
export class AssignmentsController {
  constructor(
    private readonly showing: ShowAssignment,
    private readonly declaring: DeclareInterests,
    private readonly saving: SaveScores,
    private readonly submitting: SubmitScores,
    private readonly downloading: DownloadDocument,
  ) {}

  @Get(':assignment')
  @AllowRoles('assessor')
  @Tagged()
  @Returns(200, AssignmentView, 'One assignment: the file, the rubric and my scores')
  async show(
    @Param({ schema: AssignmentPath }) { assignment }: Path,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(await this.showing.show(assignment, user), reply);
  }

  @Get(':assignment/documents/:document')
  @AllowRoles('assessor')
  @ApiOperation({ summary: 'A document of the file, once interests have been declared' })
  @ApiOkResponse({ content: { 'application/octet-stream': {} } })
  async download(
    @Param({ schema: AssignmentDocumentPath }) path: z.output<typeof AssignmentDocumentPath>,
    @CurrentUser() user: SignedIn,
  ) {
    const file = await this.downloading.download(path.assignment, path.document, user);
    return new StreamableFile(file.stream, {
      type: file.contentType,
      length: file.bytes,
      disposition: shownAs(file.fileName),
    });
  }

  @Put(':assignment/interests')
  @AllowRoles('assessor')
  @Returns(
    200,
    AssignmentView,
    'Declare whether there is an interest',
    'Who takes part can be read before, the plan only after it. An interest closes the file in every office that the person holds (Awb 2:4), and only an officer can have it declared again.',
  )
  async declare(
    @Param({ schema: AssignmentPath }) { assignment }: Path,
    @Body({ schema: DeclareRequest }) request: DeclareRequest,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.declaring.declare(assignment, request, user);
    return tagged(await this.showing.show(assignment, user), reply);
  }

  @Put(':assignment/scores')
  @AllowRoles('assessor')
  @NeedsIfMatch()
  @Returns(200, AssignmentView, 'Save scores as a draft; needs If-Match')
  async save(
    @Param({ schema: AssignmentPath }) { assignment }: Path,
    @Body({ schema: SaveRequest }) request: SaveRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.saving.save(assignment, parseIfMatch(ifMatch), request, user);
    return tagged(await this.showing.show(assignment, user), reply);
  }

  @Post(':assignment/submissions')
  @AllowRoles('assessor')
  @Idempotent()
  @Returns(
    201,
    AssignmentView,
    'Submit the scores for good',
    'They cannot be changed afterwards, and are sealed. Only then does this assessor see the scores of the others; the last to submit concludes the assessment.',
  )
  async submit(
    @Param({ schema: AssignmentPath }) { assignment }: Path,
    @Body({ schema: SubmitRequest }) request: SubmitRequest,
    @CurrentUser() user: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
    @CallKey() call: KeyedCall | undefined,
  ) {
    await this.submitting.submit(assignment, request, user, call);
    return tagged(await this.showing.show(assignment, user), reply);
  }
}

function tagged(view: AssignmentView, reply: FastifyReply): AssignmentView {
  reply.header('etag', etagOf(view.version));
  return view;
}
