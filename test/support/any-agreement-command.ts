import fc from 'fast-check';
import type { Input } from '../../src/contract';
import { addDays } from '../../src/domain/calendar';
import { type Side, sides } from '../../src/domain/side';
import { starts } from '../../src/domain/starting-lines';
import { defaultSiteSettings } from '../../src/domain/site-settings';
import { dataScience, engineers, person } from '../builders/answers';
import { today } from '../builders/epic';
import { accountId, activityId, agreementId, roleId } from '../builders/ids';
import { shop, type Who } from '../builders/world';
import { answer, type CommandArbitrary, further, type OnEpics } from './command-arbitrary';
import { agreement } from './first-path';
import { type Command, operationCases } from './scene';

/** Often the default one: that is where people meet. */
const ofEither = fc.constantFrom(agreement, agreement, agreement, further);
const side = fc.constantFrom<Side>(...sides);
const someone = (...names: Who[]) => fc.constantFrom(...names.map(accountId));

const spec = activityId('spec');
const ofSpec = { agreementId: fc.constant(agreement), activityId: fc.constant(spec) };
const scope = (...labels: string[]) => ({ labels, componentIds: [], typeIds: [] });
const listing = fc.constantFrom(
  { name: 'Payments', scope: scope('payments') },
  { name: 'Payments', scope: scope('payments', 'money') },
  { name: 'Money', scope: scope('money') },
  { name: 'Growth', scope: scope('growth') },
);
const given = fc
  .uniqueArray(fc.constantFrom('rollout', 'experiment', 'spec'), { minLength: 1, maxLength: 2 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ activityId: fc.constant(activityId(id)), answer }))),
  );

const change: fc.Arbitrary<Input<'changeTerms'>['change']> = fc.oneof(
  fc.constant({ kind: 'stopTracking' as const }),
  fc
    .constantFrom(10, 40)
    .map((value) => ({ kind: 'resultDays' as const, activity: 'rollout' as const, value })),
  fc
    .constantFrom('inProgress' as const, 'done' as const)
    .map((value) => ({ kind: 'decideBy' as const, value })),
  fc
    .constantFrom('eitherLead' as const, 'bothLeads' as const)
    .map((value) => ({ kind: 'decidedBy' as const, value })),
  fc.constantFrom('lead' as const, 'role' as const).map((value) => ({ kind: 'namedBy' as const, value })),
  fc.constantFrom(null, ...sides).map((value) => ({ kind: 'soleSide' as const, value })),
  fc.constant({ kind: 'removeActivity' as const, activityId: spec }),
  fc
    .constantFrom({ kind: 'every' as const }, { kind: 'ask' as const })
    .map((value) => ({ kind: 'appliesTo' as const, activity: 'experiment' as const, value })),
);

/** Every command on what surrounds epics: leaving one out does not compile. */
export const anyAgreementCommand: { [K in Exclude<Command, OnEpics>]: CommandArbitrary<K> } = {
  nameLeads: {
    about: ['leads'],
    // Also changing places, which takes what was answered for the one side to the other.
    input: fc
      .constantFrom<[Who | null, Who | null]>(['ana', 'ben'], ['farah', 'ben'], ['ben', 'ana'], ['jo', null])
      .chain(([product, engineering]) =>
        fc.record({
          agreementId: ofEither,
          product: fc.constant(product && accountId(product)),
          engineering: fc.constant(engineering && accountId(engineering)),
        }),
      ),
  },
  stepDown: { about: ['leads'], input: fc.record({ agreementId: ofEither }) },
  nominate: {
    about: ['leads'],
    input: fc
      .constantFrom<[Input<'nominate'>['agreementId'], Side, Who | null]>(
        [further, 'product', 'kim'],
        [further, 'engineering', 'farah'],
        [agreement, 'engineering', 'ana'],
        [agreement, 'engineering', null],
        [agreement, 'product', null],
      )
      .map(([id, side, accepts]) => ({ agreementId: id, side, accepts: accepts && accountId(accepts) })),
  },
  withdrawNomination: { about: ['leads'], by: ['kim'], input: fc.constant({ agreementId: further }) },
  enterAbsence: {
    about: ['leads'],
    input: fc
      .record({
        accountId: someone('ana', 'ben', 'chen'),
        cover: fc.option(someone('jo', 'jo', 'kim')),
        starts: fc.constantFrom(0, 5, 50),
      })
      .map(({ starts, ...rest }) => ({
        agreementId: agreement,
        ...rest,
        from: addDays(today, starts),
        to: addDays(today, starts + 10),
      })),
  },
  removeAbsence: {
    about: ['leads'],
    input: fc
      .record({ accountId: someone('ana', 'ben', 'chen'), starts: fc.constantFrom(0, 5, 30, 50) })
      .map(({ starts, ...rest }) => ({ agreementId: agreement, ...rest, from: addDays(today, starts) })),
  },

  answerActivities: {
    about: ['leads', 'answers', 'terms'],
    input: fc.record({ agreementId: ofEither, answers: given }),
  },
  takeBackAnswer: {
    about: ['answers'],
    input: fc.record({
      agreementId: fc.constant(agreement),
      activityId: fc.constantFrom('rollout', 'experiment', 'spec').map(activityId),
    }),
  },
  showAnswers: { about: ['answers'], input: fc.record({ agreementId: ofEither }) },
  confirmAgreement: {
    about: ['answers'],
    input: fc.constantFrom(operationCases.confirmAgreement.input, { agreementId: further, answers: [] }),
  },
  objectToReview: {
    about: ['answers'],
    input: fc.record({ agreementId: fc.constant(agreement), comment: fc.constantFrom('Not yet', 'Not so') }),
  },
  importAgreement: {
    about: ['answers', 'matrix'],
    input: fc.record({
      agreementId: ofEither,
      file: fc.constant(operationCases.importAgreement.input.file),
      dryRun: fc.boolean(),
    }),
  },

  chooseStart: {
    about: ['matrix', 'answers'],
    input: fc.record({ agreementId: ofEither, start: fc.constantFrom(...starts) }),
  },
  copyAgreement: {
    about: ['matrix', 'answers'],
    input: fc.constantFrom(
      { agreementId: agreement, from: further },
      { agreementId: further, from: agreement },
    ),
  },
  addActivity: {
    about: ['matrix'],
    input: fc.record({
      agreementId: ofEither,
      group: fc.constantFrom('howTeam', 'whyWhat'),
      name: fc.constantFrom('On call', 'Pricing'),
    }),
  },
  renameActivity: {
    about: ['matrix'],
    input: fc.record({ ...ofSpec, name: fc.constantFrom(null, 'The spec', 'Papers') }),
  },
  moveActivity: {
    about: ['matrix'],
    input: fc.record({
      ...ofSpec,
      before: fc.constantFrom(null, activityId('vision-strategy'), activityId('business-case')),
    }),
  },
  setNote: {
    about: ['matrix'],
    input: fc.record({ ...ofSpec, text: fc.constantFrom(null, 'One', 'Two'), seenAt: fc.constant(null) }),
  },
  setInvolved: {
    about: ['matrix'],
    input: fc.record({
      ...ofSpec,
      consulted: fc.subarray([engineers, person('kim')]),
      informed: fc.subarray([person('chen')]),
      seenAt: fc.constant(null),
    }),
  },
  importAnswers: {
    about: ['answers', 'matrix'],
    input: fc.record({
      agreementId: ofEither,
      roles: fc.subarray([{ side: 'product' as const, name: 'Analysts' }]),
      lines: fc.subarray(
        [
          {
            activity: { group: 'howTeam' as const, name: 'On call' },
            answer: { kind: 'newRole' as const, place: 0 },
            consulted: [engineers],
            informed: [],
          },
          { activity: { id: spec }, answer: dataScience, consulted: [person('kim')], informed: [engineers] },
          { activity: { id: activityId('rollout') }, consulted: [], informed: [person('chen')] },
        ],
        { minLength: 1 },
      ),
    }),
  },
  addRole: {
    about: ['matrix'],
    input: fc.record({ agreementId: ofEither, side, name: fc.constantFrom('Analysts', 'Legal') }),
  },
  renameRole: {
    about: ['matrix'],
    input: fc.record({
      agreementId: ofEither,
      roleId: fc.constantFrom(engineers.roleId, dataScience.roleId),
      name: fc.constantFrom(null, 'Builders', 'Makers'),
    }),
  },
  setRoleMembers: {
    about: ['matrix', 'owners'],
    input: fc.record({
      agreementId: fc.constant(agreement),
      roleId: fc.constantFrom(engineers.roleId, dataScience.roleId),
      members: fc.subarray([accountId('chen'), accountId('farah'), accountId('kim')]),
      seen: fc.constantFrom([], [accountId('chen'), accountId('farah')]),
    }),
  },
  removeRole: {
    about: ['matrix', 'answers'],
    input: fc.record({
      agreementId: ofEither,
      roleId: fc.constantFrom(dataScience.roleId, roleId('design'), engineers.roleId),
    }),
  },

  changeTerms: {
    about: ['terms', 'work'],
    input: fc.oneof(
      fc.record({ agreementId: ofEither, change }),
      fc.record({ agreementId: fc.constant(agreement), change, agreesWith: side }),
    ),
  },
  declineProposal: {
    about: ['terms'],
    input: fc.oneof(
      fc.constant(operationCases.declineProposal.input),
      fc.record({ agreementId: fc.constant(agreement), side, change }),
    ),
  },
  startTracking: { about: ['terms', 'agreements'], input: fc.record({ agreementId: ofEither }) },

  addAgreement: {
    about: ['agreements'],
    input: listing.map((listed) => ({ projectId: shop.id, ...listed })),
  },
  changeAgreement: {
    about: ['agreements'],
    input: listing.map((listed) => ({ agreementId: further, ...listed })),
  },
  removeAgreement: {
    about: ['agreements'],
    input: fc.constantFrom(further, agreementId(`${shop.id}:2`)).map((id) => ({ agreementId: id })),
  },
  chooseDigest: {
    about: ['agreements'],
    input: fc.record({ agreementId: ofEither, rhythm: fc.constantFrom(null, 'daily', 'weekly') }),
  },
  changeSiteSettings: {
    about: ['leads', 'terms'],
    input: fc.record({
      seen: fc.constantFrom(0, 1, 2),
      settings: fc.record({
        whereOn: fc.constant(defaultSiteSettings.whereOn),
        flags: fc.boolean(),
        privateFeatures: fc.boolean(),
        template: fc.constant(defaultSiteSettings.template),
      }),
    }),
  },
  repairIndex: { about: ['agreements'], input: fc.constant({ projectId: shop.id }) },
};
