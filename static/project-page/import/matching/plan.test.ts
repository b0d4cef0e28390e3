import fc from 'fast-check';
import { limits } from '../../../../src/domain/limits';
import { aHere } from '../../../../test/builders/here';
import { accountId, activityId } from '../../../../test/builders/ids';
import type { OwnWords } from '../reading/reading';
import { readRaciFile } from '../reading/read-raci';
import { activitiesAfter, answersIn, linesToSend } from './answers-in';
import { asSearched } from './as-searched';
import type { Found, Who } from './here';
import type { Target } from './match-activity';
import { namedLines, namesInFile, namesToSearch } from './names-in';
import { type Choices, noChoices, planOf } from './plan';

const own: OwnWords = {
  R: 'Responsible',
  A: 'Accountable',
  C: 'Consulted',
  I: 'Informed',
  activity: 'Activity',
  group: 'Group',
};
const ana: Found = { accountId: accountId('ana'), name: 'Ana Kim' };
const doe: Found = { accountId: accountId('doe'), name: 'Jöhn Doe' };
const twins: Found[] = ['one', 'other'].map((id) => ({ accountId: accountId(id), name: 'Chen Wu' }));
const here = aHere();
const people = new Map<string, Found[]>([
  ['Ana Kim', [ana]],
  ['Ana', [ana]],
  ['Doe, John', [doe]],
  ['Chen Wu', twins],
]);

function read(text: string, choices: Choices = noChoices) {
  const reading = readRaciFile(Buffer.from(text), own);
  if ('problem' in reading) throw new Error(JSON.stringify(reading));
  const lines = namedLines(reading.lines, here, people);
  const names = namesInFile(lines, here, people);
  return { names, plan: planOf(lines, names, here, choices), search: namesToSearch(reading.lines, here) };
}

const word = (who: Who | null): string => {
  if (!who) return '?';
  if (who.kind === 'lead') return who.side;
  if (who.kind === 'role') return who.roleId;
  return who.kind === 'person' ? who.accountId : who.kind;
};

describe('whom a name means', () => {
  const meant = (names: string) =>
    read(`Task,Accountable,Consulted\nSpec,"${names.replaceAll('"', '""')}",-`).names.map(
      ({ name, who, certainty }) => `${name}: ${certainty} ${word(who)}`,
    );

  it.each([
    ['Engineers', ['Engineers: sure engineers']],
    ['engineering LEAD', ['engineering LEAD: sure engineering']],
    ['Product lead (Ana Kim)', ['Product lead (Ana Kim): sure product']],
    ['Not needed', ['Not needed: sure notNeeded']],
    ['PM', ['PM: guess product']],
    ['Developers', ['Developers: guess engineers']],
    // Picking a lead means the position.
    ['Ana Kim', ['Ana Kim: sure product']],
    ['@Ana', ['Ana: guess product']],
    ['Doe, John', ['Doe, John: sure doe']],
    ['Ana Kim, Doe', ['Doe: open ?', 'Ana Kim: sure product']],
    ['Chen Wu', ['Chen Wu: open ?']],
    ['Design & research', ['Design & research: sure role-1']],
    ['Legal & Ana Kim', ['Legal: open ?', 'Ana Kim: sure product']],
    ['Legal & Compliance', ['Legal & Compliance: open ?']],
    ['Engineers; "Doe, John"', ['Engineers: sure engineers', 'Doe, John: sure doe']],
    ['• Ana Kim\n• Engineers', ['Ana Kim: sure product', 'Engineers: sure engineers']],
  ])('%s', (names, expected) => {
    expect(meant(names)).toEqual(expected);
  });

  it('is asked of Jira only where the agreement does not know it', () => {
    const { search } = read('Task,Accountable,Consulted\nSpec,Engineers,"Doe, John"');
    expect(search).toEqual(['Doe, John', 'Doe', 'John']);
  });
});

it.each([
  ['Doe, John (PM)', 'John Doe'],
  ['Ana Kim [external]', 'Ana Kim'],
  ['Ana, Ben, Chen', 'Ana, Ben, Chen'],
])('%s is searched for as it is shown', (name, searched) => {
  expect(asSearched(name)).toBe(searched);
});

describe('who answers for a line', () => {
  const ownerOf = (row: string, choices?: Choices) => {
    const { plan } = read(`Task,Engineers,Product lead,Data science\nSpec (PRD) to final,${row}`, choices);
    const [line] = plan.lines;
    return line && `${word(line.owner.owner)} ${line.owner.why}`;
  };

  it.each([
    ['A,C,I', 'engineers accountable'],
    ['A/R,R,I', 'engineers accountable'],
    ['R,C,I', 'engineers onlyResponsible'],
    ['A,A,I', '? severalAccountable'],
    ['R,R,I', '? severalResponsible'],
    ['C,C,I', '? nobody'],
  ])('%s', (row, expected) => {
    expect(ownerOf(row)).toBe(expected);
  });

  it('is not somebody who is none of them', () => {
    const owners = new Map<number, Who>([[2, { kind: 'notNeeded' }]]);
    expect(ownerOf('A,A,I', { ...noChoices, owners })).toBe('? severalAccountable');
  });

  it('is chosen among several', () => {
    const owners = new Map<number, Who>([[2, { kind: 'lead', side: 'product' }]]);
    expect(ownerOf('A,A,I', { ...noChoices, owners })).toBe('product severalAccountable');
  });
});

describe('where a line goes', () => {
  const goes = (activity: string, group: string) => {
    const [line] = read(`Group,Task,PM,EM\n${group},"${activity}",A,R`).plan.lines;
    return line && { ...line.target, certainty: line.certainty };
  };

  it.each([
    ['staged Rollout', '', { kind: 'ours', id: 'rollout', certainty: 'sure' }],
    ['Canary', '', { kind: 'ours', id: 'rollout', certainty: 'guess' }],
    ['Spec to final', '', { kind: 'ours', id: 'spec', certainty: 'sure' }],
    ['The final spec', '', { kind: 'ours', id: 'spec', certainty: 'guess' }],
    ['On call', '', { kind: 'new', group: 'howTeam', certainty: 'guess' }],
    ['Pricing', 'why & what', { kind: 'new', group: 'whyWhat', certainty: 'sure' }],
  ])('%s in “%s”', (activity, group, expected) => {
    expect(goes(activity, group)).toEqual(expected);
  });

  it('is nowhere for the second line about the same, and for the name of a part', () => {
    const { plan } = read('Task,PM,EM\nDelivery,,\nCanary,A,R\nRollout,R,A');
    expect(plan.lines.map(({ target, sameAs }) => [target.kind, sameAs])).toEqual([
      ['leaveOut', null],
      ['ours', null],
      ['ours', 3],
    ]);
    expect(linesToSend(plan)).toHaveLength(1);
  });
});

it('tells what of a line is left out', () => {
  const { plan } = read(`Task,PM,Engineers,Nobody here\nSpec,A,R,C\n${'x'.repeat(201)},A,,`);
  expect(plan.leftOut.map(({ line, what, why }) => [line, what.slice(0, 11), why])).toEqual([
    [2, 'Nobody here', 'notChosen'],
    [2, 'Engineers', 'responsible'],
    [3, 'x'.repeat(11), 'shortened'],
  ]);
});

it.each([
  // Who is responsible and asked, or accountable by another name, is not left out.
  ['PM,Engineers\nSpec,A,C/R', []],
  ['PM,Product lead\nSpec,A,R', []],
  // Which of the two it is has to be chosen; that says it already.
  ['Data science,Engineers\nSpec,R,R', []],
  ['PM,Engineers\nSpec,A,R', ['Engineers responsible']],
])('leaves out who only works beside the owner: %j', (rows, leftOut) => {
  const { plan } = read(`Task,${rows}`);
  expect(plan.leftOut.map(({ what, why }) => `${what} ${why}`)).toEqual(leftOut);
});

it('keeps to what was chosen, as long as that is there', () => {
  const lead: Who = { kind: 'lead', side: 'engineering' };
  const sheet = 'Task,PM,Engineers\nCanary,A,R\nOn call,A,A';
  const gone = { kind: 'ours', id: activityId('own-9') } as const;
  const { plan } = read(sheet, {
    who: new Map([['PM', lead]]),
    targets: new Map<number, Target>([
      [2, gone],
      [3, { kind: 'leaveOut' }],
    ]),
    owners: new Map([[3, { kind: 'notNeeded' }]]),
  });
  expect(
    plan.lines.map(({ target, owner }) => [target.kind, 'id' in target && target.id, owner.owner]),
  ).toEqual([
    ['ours', 'rollout', lead],
    ['leaveOut', false, null],
  ]);
});

it('adds a line once, whatever the case of its name, and as often as wanted where it is left out', () => {
  const same = read('Task,PM,EM\nOn call,A,R\nON CALL,A,R').plan.lines.map(({ sameAs }) => sameAs);
  expect(same).toEqual([null, 2]);
  const parts = read('Task,PM,EM\nPart,,\nOn call,A,R\nPart,,').plan.lines.map(({ sameAs }) => sameAs);
  expect(parts).toEqual([null, null, null]);
});

it('involves nobody by “not needed”, and no more people than a line holds', () => {
  const { plan } = read('Task,Accountable,Consulted\nSpec,PM,Not needed; Engineers');
  expect(plan.lines[0]?.consulted.map(word)).toEqual(['engineers']);
  const names = Array.from({ length: limits.involved + 1 }, (_, index) => `Guest ${String(index)}`);
  const who = new Map(names.map((name): [string, Who] => [name, { kind: 'newRole', side: 'product', name }]));
  const involved = (count: number) =>
    read(`Task,Accountable,Informed\nSpec,PM,${names.slice(0, count).join('; ')}`, { ...noChoices, who })
      .plan;
  expect(involved(limits.involved).leftOut).toEqual([]);
  const tooMany = involved(limits.involved + 1);
  expect(tooMany.leftOut.map(({ why }) => why)).toEqual(['tooManyNames']);
  expect(tooMany.lines[0]?.informed).toHaveLength(limits.involved);
});

it('sends no line of the matrix that says nothing here, and shortens what is too long for it', () => {
  const nobody: Who = { kind: 'nobody' };
  const long = `${'x'.repeat(199)} yz`;
  const { plan } = read(`Task,Visitor,PM\nCanary,A,\n${long},,A`, {
    ...noChoices,
    who: new Map([['Visitor', nobody]]),
  });
  expect(answersIn(plan).lines.map(({ activity }) => activity)).toEqual([
    { group: 'howTeam', name: 'x'.repeat(199) },
  ]);
});

it('counts how many lines there would be, up to as many as a matrix holds', () => {
  const sheet = (count: number) =>
    read(
      `Task,PM,EM\nCanary,A,R\n${Array.from({ length: count }, (_, n) => `Duty ${String(n)},A,R`).join('\n')}`,
    ).plan;
  const room = limits.activities - here.activities.length;
  expect(activitiesAfter(sheet(room), here)).toEqual({ count: limits.activities, isTooMany: false });
  expect(activitiesAfter(sheet(room + 1), here)).toEqual({ count: limits.activities + 1, isTooMany: true });
});

it('knows each line in which a name stands', () => {
  const { names } = read('Task,PM,EM\nSpec,A,R\nOn call,A,');
  expect(names.map(({ name, lines }) => [name, lines])).toEqual([
    ['EM', [2]],
    ['PM', [2, 3]],
  ]);
});

it('sends a role that it adds once, and what goes by it', () => {
  const qa: Who = { kind: 'newRole', side: 'engineering', name: 'QA' };
  const who = new Map([['QA', qa]]);
  const { plan } = read('Task,QA,PM\nOn call,A,C\nStaged rollout,C,A', { ...noChoices, who });
  const product = { kind: 'lead', side: 'product' };
  const added = { kind: 'newRole', place: 0 };
  expect(answersIn(plan)).toEqual({
    roles: [{ side: 'engineering', name: 'QA' }],
    lines: [
      { activity: { group: 'howTeam', name: 'On call' }, answer: added, consulted: [product], informed: [] },
      { activity: { id: 'rollout' }, answer: product, consulted: [added], informed: [] },
    ],
  });
});

const cell = fc.oneof(
  fc.constantFrom('R', 'A', 'C', 'I', 'A/R', 'А', '-', '', 'Spec', 'Ana Kim, Doe', 'Accountable', '"', "'=1"),
  fc.string({ maxLength: 12 }),
);
const sheet = fc
  .tuple(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), fc.constantFrom(',', ';', '\t', '|'))
  .map(([rows, sign]) => Buffer.from(rows.map((row) => row.join(sign)).join('\n')));
const anyFile = fc.oneof(
  sheet,
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
);

it('makes of any file a plan that fits here, or a message that tells why not and where', () => {
  fc.assert(
    fc.property(anyFile, (bytes) => {
      const reading = readRaciFile(bytes, own);
      if ('problem' in reading) {
        const isAboutLine = !['empty', 'workbook', 'exportFile', 'tooLong'].includes(reading.problem);
        expect(reading.line !== undefined).toBe(isAboutLine);
        return;
      }
      const lines = namedLines(reading.lines, here, people);
      const sent = answersIn(planOf(lines, namesInFile(lines, here, people), here));
      expect(reading.findings.every(({ line }) => line > 0)).toBe(true);
      expect(lines.every(({ lines: at, activity }) => at.length > 0 && activity !== '')).toBe(true);
      const places = sent.lines.map(({ activity }) => JSON.stringify(activity).toLowerCase());
      expect(new Set(places).size).toBe(places.length);
      for (const { consulted, informed } of sent.lines) {
        expect(Math.max(consulted.length, informed.length)).toBeLessThanOrEqual(limits.involved);
      }
    }),
    { numRuns: 300 },
  );
});
