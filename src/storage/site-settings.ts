import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { siteSettingsSchema } from '../contract';
import { defaultSiteSettings, type SiteSettings } from '../domain/site-settings';
import type { SiteSettingsStore, StoredSiteSettings } from '../usecases/ports/site-settings';
import { createIfAbsent } from './aggregate';
import { whereVersion } from './commit';
import { entities, siteSettingsKey } from './keys';
import { isAccepted } from './refusal';

const recordSchema = z.object({
  version: z.int(),
  changedAt: z.string(),
  doc: z.object({ settings: siteSettingsSchema, told: z.boolean() }),
});
type Stored = z.infer<typeof recordSchema>;

const initially: Stored['doc'] = { settings: defaultSiteSettings, told: true };

/** What a record of them says; what holds as long as there is none. */
export const siteSettingsOf = (record: unknown): SiteSettings =>
  record === undefined ? defaultSiteSettings : recordSchema.parse(record).doc.settings;

async function read(): Promise<Stored | undefined> {
  const stored = await kvs.entity<unknown>(entities.site).get(siteSettingsKey);
  return stored === undefined ? undefined : recordSchema.parse(stored);
}

async function find(): Promise<StoredSiteSettings> {
  const { version, doc } = (await read()) ?? { version: 0, doc: initially };
  return { version, ...doc };
}

/** On the condition that nobody else was faster. */
function commit(record: Stored, seen: number): Promise<boolean> {
  const options = { entityName: entities.site, conditions: whereVersion(seen) };
  return isAccepted(kvs.transact().set(siteSettingsKey, record, options).execute());
}

export const siteSettings: SiteSettingsStore = {
  find,
  change: async (seen, settings, at) => {
    const first: Stored = { version: 0, changedAt: at, doc: initially };
    if (seen === 0) await createIfAbsent(entities.site, siteSettingsKey, first);
    return await commit({ version: seen + 1, changedAt: at, doc: { settings, told: false } }, seen);
  },
  settle: async ({ version }) => {
    const stored = await read();
    if (stored?.version !== version) return;
    await commit({ ...stored, doc: { ...stored.doc, told: true } }, version);
  },
};
