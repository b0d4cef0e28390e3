import { anAbsence } from '../../test/builders/absence';
import { anActivity, anAgreement } from '../../test/builders/agreement';
import { engineers, person } from '../../test/builders/answers';
import { accountId } from '../../test/builders/ids';
import { peopleIn } from './people-in';

const at = '2026-06-01T08:00:00.000Z';

test('everybody who stands somewhere is in it, and nobody who only said something', () => {
  const [role] = anAgreement().roles;
  if (!role) throw new Error('There are no default roles.');
  const said = { by: accountId('author'), at };
  const agreement = anAgreement({
    leads: { product: accountId('lead'), engineering: null },
    nominations: { engineering: { accountId: accountId('nominee'), accepts: accountId('lead'), at } },
    absences: [
      anAbsence({ ...said, accountId: accountId('away'), cover: accountId('cover') }),
      anAbsence({ ...said, accountId: accountId('away'), cover: null }),
    ],
    roles: [{ ...role, members: [accountId('member')] }],
    activities: [
      {
        ...anActivity(),
        answers: {
          product: { ...said, answer: person('wanted') },
          engineering: { ...said, answer: person('offered') },
        },
        inForce: { answer: person('owner'), since: at },
        suggested: person('suggested'),
        involved: { ...said, consulted: [person('consulted'), engineers], informed: [person('informed')] },
        note: { ...said, text: 'Ends when the flag is gone.' },
      },
    ],
  });
  expect([...peopleIn(agreement)].toSorted()).toEqual([
    'away',
    'consulted',
    'cover',
    'informed',
    'lead',
    'member',
    'nominee',
    'offered',
    'owner',
    'suggested',
    'wanted',
  ]);
});
