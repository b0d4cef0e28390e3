import * as z from 'zod/mini';
import { type Side, sides } from '../../src/domain/side';
import { today } from '../builders/epic';
import type { TestSite } from './site';

const person = z.nullable(z.string());
const givenSchema = z.partialRecord(z.enum(sides), z.object({ by: z.string() }));
const agreementSchema = z.object({
  leads: z.object({ product: person, engineering: person }),
  soleSide: z.nullable(z.enum(sides)),
  absences: z.array(z.object({ accountId: z.string(), from: z.string(), to: z.string(), cover: person })),
  activities: z.array(z.object({ id: z.string(), answers: givenSchema })),
});
const epicSchema = z.object({
  agreementId: z.string(),
  decisions: z.record(z.string(), z.unknown()),
});
const decisionSchema = z.object({ answers: givenSchema });
const recordSchema = z.object({ doc: z.unknown() });
const saidSchema = z.object({
  kind: z.enum([
    'answered',
    'answersShown',
    'epicDecided',
    'termsProposed',
    'reviewConfirmed',
    'reviewObjected',
  ]),
  side: z.enum(sides),
});

const leadNamedSchema = z.object({ kind: z.literal('leadNamed'), side: z.enum(sides), to: person });

type StoredAgreement = z.infer<typeof agreementSchema>;

const documents = (site: TestSite, kind: 'agreement' | 'epic') =>
  site
    .platformView()
    .storage.filter(({ entityName }) => entityName === kind)
    .map(({ key, value }) => ({ key, doc: recordSchema.parse(value).doc }));

const agreementsOf = (site: TestSite): Map<string, StoredAgreement> =>
  new Map(
    documents(site, 'agreement').flatMap(({ key, doc }): [string, StoredAgreement][] => {
      const { data } = agreementSchema.safeParse(doc);
      return data ? [[key, data]] : [];
    }),
  );

/** On which activities one account gave both answers, and which agreements one account leads alone. */
export function onBothSides(site: TestSite): string[] {
  const agreements = agreementsOf(site);
  const answered = [...agreements].flatMap(([key, { activities }]) =>
    activities.filter(({ answers }) => isOne(answers)).map(({ id }) => `${key} ${id}`),
  );
  const led = [...agreements].flatMap(
    ([
      key,
      {
        leads: { product, engineering },
      },
    ]) => (product !== null && product === engineering ? [`${key} leads`] : []),
  );
  const decided = documents(site, 'epic').flatMap(({ key, doc }) => {
    const { data } = epicSchema.safeParse(doc);
    // Where there is only one side, whoever leads it may have led the other one before.
    if (!data || agreements.get(data.agreementId)?.soleSide !== null) return [];
    return Object.entries(data.decisions).flatMap(([activity, decision]) => {
      const parsed = decisionSchema.safeParse(decision).data;
      return parsed && isOne(parsed.answers) ? [`${key} ${activity}`] : [];
    });
  });
  return [...answered, ...led, ...decided];
}

const isOne = ({ product, engineering }: z.infer<typeof givenSchema>): boolean =>
  product !== undefined && product.by === engineering?.by;

/** For which sides each speaks now, by what is stored: as its lead, or as who covers for them today. */
export function speakersNow(site: TestSite): (agreementId: string, side: Side) => string[] {
  const agreements = agreementsOf(site);
  return (agreementId, side) => {
    const agreement = agreements.get(agreementId);
    const lead = agreement?.leads[side] ?? null;
    if (!agreement || lead === null) return [];
    const covers = agreement.absences.filter(
      ({ accountId, from, to }) => accountId === lead && from <= today && today <= to,
    );
    return [lead, ...covers.flatMap(({ cover }) => cover ?? [])];
  };
}

/** Who leads now; an agreement that nobody has stored has vacant leads. */
export const leadsNow = (site: TestSite, agreementId: string): StoredAgreement['leads'] =>
  agreementsOf(site).get(agreementId)?.leads ?? { product: null, engineering: null };

/** For which sides the items of a change speak. */
export const sidesIn = (items: unknown): Side[] =>
  z
    .array(z.unknown())
    .parse(items)
    .flatMap((item) => saidSchema.safeParse(item).data?.side ?? []);

/** Whom the items of a change name as leads. */
export const leadsNamedIn = (items: unknown): Partial<StoredAgreement['leads']> =>
  Object.fromEntries(
    z
      .array(z.unknown())
      .parse(items)
      .flatMap((item) => {
        const { data } = leadNamedSchema.safeParse(item);
        return data ? [[data.side, data.to]] : [];
      }),
  );
