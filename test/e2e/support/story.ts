/** Steps that build on each other: after one failed, the others fail at once instead of waiting for what never comes. */
export function story(): (name: string, step: () => Promise<void>) => void {
  let failed: string | undefined;
  return (name, step) => {
    test(name, async () => {
      if (failed !== undefined) throw new Error(`“${failed}” failed before.`);
      failed = name;
      await step();
      failed = undefined;
    });
  };
}
