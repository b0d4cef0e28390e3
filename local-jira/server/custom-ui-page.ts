/** Puts the bridge in front of everything else in the page, as Forge does when it serves a resource. */
export function withBridge(html: string, host: string): string {
  const script = `<script src="/forge-bridge.js" data-host="${host}"></script>`;
  const head = /<head(\s[^>]*)?>/i;
  if (!head.test(html)) throw new Error('A page of Custom UI needs a <head>.');
  return html.replace(head, (tag) => tag + script);
}
