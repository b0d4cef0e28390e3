import { letters, type OwnWords, type RaciReading } from './reading';
import { readRaci } from './read-raci';

const own: OwnWords = {
  R: 'Responsible',
  A: 'Accountable',
  C: 'Consulted',
  I: 'Informed',
  activity: 'Activity',
  group: 'Group',
};

function read(text: string): RaciReading {
  const reading = readRaci(text, own);
  if ('problem' in reading) throw new Error(JSON.stringify(reading));
  return reading;
}

/** `7 Spec A=PM C=QA,Ops`: a line as one string, so that a file and what it says can be read side by side. */
const told = ({ lines }: RaciReading): string[] =>
  lines.map(({ lines: at, group, activity, named }) =>
    [
      at.join('+'),
      ...(group === null ? [] : [`[${group}]`]),
      activity,
      ...letters
        .filter((letter) => named[letter].length > 0)
        .map((letter) => `${letter}=${named[letter].map(({ text }) => text).join(',')}`),
    ].join(' '),
  );
const passed = ({ findings }: RaciReading) =>
  findings.map(({ line, why, what }) => `${String(line)} ${why} ${what}`);

test.each([
  ['commas', 'Activity,PM,EM\nSpec,A,R\nRollout,C,"A, R"', ['2 Spec R=EM A=PM', '3 Rollout R=EM A=EM C=PM']],
  ['semicolons', 'Aufgabe;PM;EM\r\nSpec;A;R\r\n', ['2 Spec R=EM A=PM']],
  ['pasted cells', 'Task\tPM\tEM\nSpec\tA\tR\n', ['2 Spec R=EM A=PM']],
  ['another sign', 'Task^PM^EM\nSpec^A^R\nBuild^I^A/R', ['2 Spec R=EM A=PM', '3 Build R=EM A=EM I=PM']],
  ["Excel's own hint", 'sep=~\nTask~PM~EM\nSpec~A~R', ['3 Spec R=EM A=PM']],
  [
    "Excel's own hint at a sign that stands in names, too",
    '\uFEFFsep=.\nTask.PM.EM\nSpec.A.R',
    ['3 Spec R=EM A=PM'],
  ],
  ['a Markdown table', '| Task | PM | EM |\n|---|---|---|\n| Spec | A | R |', ['3 Spec R=EM A=PM']],
  [
    'letters written in every way',
    'Task,One,Two,Three,Four,Five,Six,Seven\nX,A/R,A / R,"A,R",C/I,-,,n/a\nY,RA,a,(R),Accountable,A*,R + A,"i; c"',
    [
      '2 X R=One,Two,Three A=One,Two,Three C=Four I=Four',
      '3 Y R=One,Three,Six A=One,Two,Four,Five,Six C=Seven I=Seven',
    ],
  ],
  [
    'Cyrillic letters that look Latin',
    'Task,PM,EM,QA\nSpec,А,С,І\nBuild,І,А,С',
    ['2 Spec A=PM C=EM I=QA', '3 Build A=EM C=QA I=PM'],
  ],
  ['full-width letters', 'タスク,企画,開発\n仕様,Ａ,Ｒ', ['2 仕様 R=開発 A=企画']],
  ['a head with a sign behind it', 'Activity*,About,PM,EM\nSpec,long,A,R', ['2 Spec R=EM A=PM']],
  ['the column beside the roles', ',,PM,EM\nPart,Spec,A,R', ['2 [Part] Spec R=EM A=PM']],
  ['no head over the activities', ',PM,EM\nSpec,A,R', ['2 Spec R=EM A=PM']],
  [
    'title rows above the header',
    'Project Phoenix,,\n"Owner: Ana",,\n,,\nActivity,PM,EM\nSpec,A,R',
    ['5 Spec R=EM A=PM'],
  ],
  [
    'parts over several roles',
    ',Product,,Engineering\nActivity,PM,UX,EM\nSpec,A,R,C\nBuild,I,C,A',
    ['3 Spec R=UX A=PM C=EM', '4 Build A=EM C=UX I=PM'],
  ],
  [
    'a merged phase beside the activities',
    'Phase,Activity,PM,EM\nDiscovery,Vision,A,C\n,Roadmap,A,I\nDelivery,Build,I,A',
    ['2 [Discovery] Vision A=PM C=EM', '3 [Discovery] Roadmap A=PM I=EM', '4 [Delivery] Build A=EM I=PM'],
  ],
  [
    'a merged activity',
    'Activity;Responsible;Accountable\nSpec;Ana;Ben\n;Chen;\nBuild;Dana;Ben',
    ['2+3 Spec R=Ana,Chen A=Ben', '4 Build R=Dana A=Ben'],
  ],
  [
    'names of parts as lines of their own',
    'Activity,PM,EM\nDiscovery,,\nVision,A,C\nDelivery,,\nBuild,I,A',
    [
      '2 Discovery',
      '3 [Discovery] Vision A=PM C=EM',
      '4 [Discovery] Delivery',
      '5 [Delivery] Build A=EM I=PM',
    ],
  ],
  [
    'names of parts in a column of their own',
    'Phase,Activity,PM,EM\nDiscovery,,,\n,Vision,A,C',
    ['2 [Discovery] Discovery', '3 [Discovery] Vision A=PM C=EM'],
  ],
  [
    'a part with the name of a role',
    ',PM\nSpec,A\nPM,\nBuild,A',
    ['2 Spec A=PM', '3 PM', '4 [PM] Build A=PM'],
  ],
  ['something below some of the heads', 'Task,PM,EM,QA\n,,(new),\nSpec,A,R,C', ['3 Spec R=EM A=PM C=QA']],
  [
    'a column with as many words as letters',
    'Task,PM,EM\nSpec,A,R\nBuild,later,I',
    ['2 Spec R=EM A=PM', '3 Build I=EM'],
  ],
  [
    'an activity with the name of a letter',
    'Task,PM,EM\nSpec,A,R\nSupport,A,',
    ['2 Spec R=EM A=PM', '3 Support A=PM'],
  ],
  [
    'numbers in front of the activities',
    '#,Activity,PM,EM\n1,Spec,A,R\n1.2,Build,I,A',
    ['2 Spec R=EM A=PM', '3 Build A=EM I=PM'],
  ],
  [
    'letters as columns',
    'Activity,R,A,C,I\nSpec,"Ana, Ben",Chen,-,QA; Ops',
    ['2 Spec R=Ana, Ben A=Chen I=QA; Ops'],
  ],
  [
    'words as columns, in German',
    'Aufgabe;Durchführungsverantwortlich (R);Rechenschaftspflichtig;Zu konsultieren;Zu informieren\nSpec;Ana;Ben;;Chen',
    ['2 Spec R=Ana A=Ben I=Chen'],
  ],
  [
    'roles whose names are words for letters',
    'Task,PM,Support,Info\nSpec,A,R,I\nBuild,I,A,C',
    ['2 Spec R=Support A=PM I=Info', '3 Build A=Support C=Info I=PM'],
  ],
  [
    'a role with the name of two letters',
    'Task,PM,AI\nSpec,A,R\nBuild,I,A',
    ['2 Spec R=AI A=PM', '3 Build A=AI I=PM'],
  ],
  ['two columns of names', 'Activity,Owner,Informed\nSpec,Ana,Ben', ['2 Spec A=Ana I=Ben']],
  ['one column for two letters', 'Task,R/A,C\nSpec,Ana,Ben', ['2 Spec R=Ana A=Ana C=Ben']],
  [
    'one activity that has every letter',
    'Task,PM,EM,UX,QA\nSpec,R,A,C,I\nBuild,I,A,R,C',
    ['2 Spec R=PM A=EM C=UX I=QA', '3 Build R=UX A=EM C=QA I=PM'],
  ],
  [
    'a cell of several lines',
    'Activity,PM,EM\n"Spec\nto final",A,R\nBuild,I,A',
    ['2 Spec to final R=EM A=PM', '3 Build A=EM I=PM'],
  ],
  [
    "what an export put before a formula's sign",
    "Activity,R,A\n'=Spec,'+Ana,'@Ben\n'-Spec,'＝Ana,'＋Ben\n\"'\tSpec\",'－Ana,'＠Ben\n''=Spec,Ana,Ben",
    ['2 =Spec R=+Ana A=@Ben', '3 -Spec R=＝Ana A=＋Ben', '4 Spec R=－Ana A=＠Ben', "5 '=Spec R=Ana A=Ben"],
  ],
])('reads %s', (_what, text, expected) => {
  expect(told(read(text))).toEqual(expected);
});

test.each([
  ['title rows', 'Phoenix,,\nTask,PM,EM\nSpec,A,R', ['1 title Phoenix']],
  ['other columns', 'Task,PM,EM,Notes\nSpec,A,R,later', ['1 column Notes']],
  ['the header again', 'Task,PM,EM\nSpec,A,R\nTask,PM,EM\nBuild,I,A', ['3 header Task · PM · EM']],
  [
    'a legend',
    'Task,PM,EM\nSpec,A,R\nR = Responsible,A = Accountable,',
    ['3 legend R = Responsible · A = Accountable'],
  ],
  [
    'a legend in two columns',
    'Task,PM,EM\nSpec,A,R\nR,Responsible,\nA,Accountable,',
    ['3 legend R · Responsible', '4 legend A · Accountable'],
  ],
  ['letters without an activity', 'Task,PM,EM\n,A,R\nSpec,A,R', ['2 noActivity A · R']],
  ['letters below no role', 'Task,PM,\nSpec,A,R\nBuild,A,R', ['2 noRoleName R', '3 noRoleName R']],
  [
    'what is no letter',
    'Task,PM,EM\nSpec,A,R\nBuild,x,A\nShip,A,maybe',
    ['3 unknownMark PM: x', '4 unknownMark EM: maybe'],
  ],
  ['who supports', 'Task,PM,EM\nSpec,A,S', ['2 support EM']],
  ['letters that were lost', 'Task,PM,EM\nSp\uFFFDc,A,R', ['2 garbled Sp\uFFFDc']],
])('tells that it passes over %s, and where', (_what, text, expected) => {
  expect(passed(read(text))).toEqual(expected);
});

test.each([
  ['a part beside the activities', 'Phase,Activity,PM,EM\nDiscovery,Vision,A,C'],
  ['a plural', 'Task,Accountable(s),Informed person(s)\nSpec,Ana,Ben'],
])('passes over nothing in %s', (_what, text) => {
  expect(passed(read(text))).toEqual([]);
});

it('knows the heads of an export in the words of its reader', () => {
  const theirs = { ...own, A: 'Ansvarlig', C: 'Spurt', activity: 'Aktivitet', group: 'Del' };
  const reading = readRaci('Del,Aktivitet,Om,Ansvarlig,Spurt\nIdé,Spec,lang,Ana,Ben', theirs);
  if ('problem' in reading) throw new Error(JSON.stringify(reading));
  expect(told(reading)).toEqual(['2 [Idé] Spec A=Ana C=Ben']);
});

it('reads a sheet up to its last line', () => {
  expect(told(read(`Task,PM,EM${'\nSpec,A,R'.repeat(4999)}`))).toHaveLength(4999);
});

test.each([
  ['nothing', ' \n ', { problem: 'empty' }],
  ['a table of empty cells', '|\n||', { problem: 'empty' }],
  ['prose', 'We should talk about who does what.', { problem: 'noTable', line: 1 }],
  ['a sentence with a sign in it', 'We talked.\nAnswer: A', { problem: 'noTable', line: 1 }],
  ['a list without a letter', 'Task,Who\nSpec,Ana', { problem: 'noTable', line: 1 }],
  ['letters below no header', '\nSpec,A,R\nBuild,I,A', { problem: 'noRoles', line: 2 }],
  ['a quote that never ends', 'Task,PM,EM\nSpec,A,R\n"Build,I,A\nShip,A,R', { problem: 'quote', line: 3 }],
  ["a quote below Excel's own hint", 'sep=;\nTask;PM\nSpec;A\n"Build;I', { problem: 'quote', line: 4 }],
  [
    'a quote in the wrong place',
    'Task,PM,EM\nSpec,A,R\n"Build" it,I,A\nShip,A,R',
    { problem: 'quote', line: 3 },
  ],
  ['what is far too long for a matrix', 'x'.repeat(1_000_001), { problem: 'tooLong' }],
  ['a picture', 'Task,PM\n\u0000\u0001', { problem: 'binary', line: 2 }],
  ['the other export of this app', '{"format":"ownership-matrix"}', { problem: 'exportFile' }],
  [
    'a sheet without end',
    `Task,PM,EM\n${'Spec,A,R\n'.repeat(6000)}`,
    { problem: 'tooManyLines', line: 5001 },
  ],
])('says where and why it can not read %s', (_what, text, problem) => {
  expect(readRaci(text, own)).toEqual(problem);
});
