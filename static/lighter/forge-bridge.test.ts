it('gives what @forge/bridge itself gives', async () => {
  Object.assign(globalThis, { __bridge: { callBridge: () => Promise.resolve() } });
  const whole = new Map<string, unknown>(Object.entries(await import('@forge/bridge')));
  const lighter = await import('./forge-bridge');
  const names = Object.keys(lighter);
  expect(names).toContain('view');
  for (const name of names) expect(Reflect.get(lighter, name)).toBe(whole.get(name));
});
