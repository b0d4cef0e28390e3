import { commandsOn, lostOrDoubled } from '../support/every-fault';

test.each(commandsOn('epics'))(
  '%s loses and doubles nothing, whichever of its calls goes wrong in whatever way',
  async (operation) => {
    expect(await lostOrDoubled(operation)).toEqual([]);
  },
  120_000,
);
