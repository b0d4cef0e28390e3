import { Hono } from 'hono';
import type { Call, Env } from '../call';
import { notFound } from '../jira-error';

const colours = ['#1868DB', '#1F845A', '#803FA5', '#AE4787', '#9E4C00', '#206A83', '#5B7F24', '#AE2E24'];

function colourOf(id: string): string {
  const sum = Buffer.from(id).reduce((total, byte) => total + byte, 0);
  return colours[sum % colours.length] ?? '#1868DB';
}

const escaped = (text: string) => text.replace(/[<>&]/g, '');

const initials = (name: string) =>
  escaped(name)
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();

const svg = (size: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}">${content}</svg>`;

const lettered = (id: string, text: string, radius: number) =>
  svg(
    48,
    `<rect width="48" height="48" rx="${String(radius)}" fill="${colourOf(id)}"/><text x="24" y="31" font-family="sans-serif" font-size="19" font-weight="600" text-anchor="middle" fill="#fff">${initials(text)}</text>`,
  );

const typeShapes: Record<string, string> = {
  '-1': '<rect width="16" height="16" rx="2" fill="#4688EC"/><path d="M4 4h5v5H4zM7 10v2h5V7h-2" fill="none" stroke="#fff" stroke-width="1.5"/>',
  '0': '<rect width="16" height="16" rx="2" fill="#6A9A23"/><path d="M5 3.5h6v9l-3-2.5-3 2.5z" fill="#fff"/>',
  '1': '<rect width="16" height="16" rx="2" fill="#BF63F3"/><path d="M9 2.5 4.5 9H8l-1 4.5L11.5 7H8z" fill="#fff"/>',
};

const priorityShapes: Record<string, string> = {
  '1': '<path d="m3 9 5-5 5 5M3 13l5-5 5 5" fill="none" stroke="#C9372C" stroke-width="2"/>',
  '2': '<path d="m3 11 5-5 5 5" fill="none" stroke="#E2483D" stroke-width="2"/>',
  '3': '<path d="M3 6h10M3 10h10" fill="none" stroke="#E06C00" stroke-width="2"/>',
  '4': '<path d="m3 5 5 5 5-5" fill="none" stroke="#357DE8" stroke-width="2"/>',
  '5': '<path d="m3 3 5 5 5-5M3 7l5 5 5-5" fill="none" stroke="#1558BC" stroke-width="2"/>',
};

function picture({ world }: Call, kind: string, id: string): string | undefined {
  if (kind === 'issuetype')
    return svg(16, typeShapes[String(world.issueTypes[id]?.hierarchyLevel ?? 0)] ?? '');
  if (kind === 'priority') return svg(16, priorityShapes[id] ?? '');
  const named = kind === 'project' ? world.projects[id]?.name : world.people[id]?.displayName;
  return named === undefined ? undefined : lettered(id, named, kind === 'project' ? 6 : 24);
}

/** Real pictures for every URL that answers carry; anyone may load them, as with Jira's own. */
export const avatars = new Hono<Env>().get('/avatars/:kind/:id', (c) => {
  const image = picture(c.env, c.req.param('kind'), c.req.param('id'));
  if (image === undefined) throw notFound(`There is no picture ${c.req.path}.`);
  return c.body(image, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' });
});
