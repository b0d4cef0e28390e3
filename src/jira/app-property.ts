import { asApp, route } from '@forge/api';
import { sendRepeatable } from './send';

/** Of the app's own on this site: nobody else can write it, and display conditions read it. */
export async function setAppProperty(key: string, value: unknown): Promise<void> {
  await sendRepeatable(() =>
    // authorised by the command that changed the site's settings; holds nothing of anybody
    asApp().requestJira(route`/rest/forge/1/app/properties/${key}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(value),
    }),
  );
}
