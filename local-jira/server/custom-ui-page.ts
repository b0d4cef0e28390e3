type Surroundings = {
  host: string;
  /** How many milliseconds the site's clock is ahead of the machine's. */
  clockAhead: number;
};

/** Puts the bridge in front of everything else in the page, as Forge does when it serves a resource. */
export function withBridge(html: string, { host, clockAhead }: Surroundings): string {
  const script = `<script src="/forge-bridge.js" data-host="${host}" data-clock-ahead="${String(clockAhead)}"></script>`;
  const head = /<head(\s[^>]*)?>/i;
  if (!head.test(html)) throw new Error('A page of Custom UI needs a <head>.');
  return html.replace(head, (tag) => tag + script);
}
