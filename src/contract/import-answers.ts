import * as z from 'zod/mini';
import { activityGroups } from '../domain/activity';
import { limits } from '../domain/limits';
import { answerSchema, nameSchema, ownerSchema, sideSchema } from './answer';
import { activityIdSchema } from './ids';

/** One of the roles that the same import adds, by its place among them. */
const newRoleSchema = z.strictObject({
  kind: z.literal('newRole'),
  place: z.int().check(z.gte(0), z.lt(limits.roles)),
});

const owners = z
  .array(z.discriminatedUnion('kind', [ownerSchema, newRoleSchema]))
  .check(z.maxLength(limits.involved));

const lineSchema = z.strictObject({
  activity: z.union([
    z.strictObject({ id: activityIdSchema }),
    z.strictObject({ group: z.enum(activityGroups), name: nameSchema }),
  ]),
  answer: z.exactOptional(z.discriminatedUnion('kind', [answerSchema, newRoleSchema])),
  consulted: owners,
  informed: owners,
});
export type ImportedLine = z.infer<typeof lineSchema>;
export type ImportedOwner = ImportedLine['consulted'][number];
export type ImportedAnswer = NonNullable<ImportedLine['answer']>;

const placeOf = ({ activity }: ImportedLine): string =>
  'id' in activity ? activity.id : `${activity.group} ${activity.name.toLowerCase()}`;

/** What a spreadsheet says, once somebody said what it means here. */
export const importedLinesSchema = z.array(lineSchema).check(
  z.minLength(1),
  z.maxLength(limits.activities),
  z.refine((lines) => new Set(lines.map(placeOf)).size === lines.length),
);

export const importedRolesSchema = z
  .array(z.strictObject({ side: sideSchema, name: nameSchema }))
  .check(z.maxLength(limits.roles));
