import { type Billed, scaled, times, together } from './forge-bill';
import { siteCost, type SiteCost } from './site-cost';
import { trackedSite } from './tracked-site';

const roundsADay = 24;

type Rounds = { hourly: SiteCost; daily: SiteCost };

/** The round when nothing happened, in the middle of a day and at its beginning. */
async function idleRounds(projects: number, epics: number): Promise<Rounds> {
  const { site, round, untilNewDay } = await trackedSite({ projects, epics });
  const hourly = await siteCost(site, round);
  await untilNewDay();
  const daily = await siteCost(site, round);
  site.close();
  return { hourly, daily };
}

const aMonth = ({ hourly, daily }: Rounds, days: number): Billed =>
  together(times(hourly, days * (roundsADay - 1)), times(daily, days));

export type IdleMonth = {
  usage: Billed;
  /** Of all rounds of one day. */
  inADay: (of: (cost: SiteCost) => number) => number;
  /** Of the round at a day's beginning. */
  atNewDay: (of: (cost: SiteCost) => number) => number;
  /** The longest job of that round; a job takes a few projects, however many there are. */
  newDayJob: number;
};

/** So many projects of one site, in which nothing happens: measured with one and with ten, the rest a straight line. */
export async function idleMonth(projects: number, epics: number, days: number): Promise<IdleMonth> {
  const one = await idleRounds(1, epics);
  const ten = await idleRounds(10, epics);
  const forAll = (ofOne: number, ofTen: number) => ofOne + ((ofTen - ofOne) / 9) * (projects - 1);
  const aDay = ({ hourly, daily }: Rounds, of: (cost: SiteCost) => number) =>
    of(hourly) * (roundsADay - 1) + of(daily);
  return {
    usage: scaled(aMonth(one, days), aMonth(ten, days), projects),
    newDayJob: ten.daily.ofLimitIn('run-job'),
    inADay: (of) => forAll(aDay(one, of), aDay(ten, of)),
    atNewDay: (of) => forAll(of(one.daily), of(ten.daily)),
  };
}
