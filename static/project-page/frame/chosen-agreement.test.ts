import type { AgreementView, ProjectView } from '../../../src/contract';
import type { Agreement } from '../../../src/domain/agreement';
import { newAgreement } from '../../../src/domain/new-agreement';
import { agreementView } from '../../../src/usecases/views';
import { ana, ben, chen } from '../../../test/builders/answers';
import { agreementId, projectId } from '../../../test/builders/ids';
import { chosenAgreement } from './chosen-agreement';

function views(viewer: typeof ana): Pick<ProjectView, 'agreements'> {
  const agreement = (n: number) => newAgreement(agreementId(`10000:${String(n)}`), projectId('10000'), 'UTC');
  const mobile = { ...agreement(1), leads: { product: ana, engineering: ben } };
  const project = {
    isOn: true,
    default: agreement(0),
    others: [
      { name: 'Mobile', scope: { labels: ['mobile'], componentIds: [], typeIds: [] }, agreement: mobile },
    ],
  };
  const view = (one: Agreement): AgreementView => agreementView(project, one, viewer, new Date());
  return { agreements: [view(project.default), view(mobile)] };
}

describe('the agreement that is shown', () => {
  it('is the one the address names', () => {
    expect(chosenAgreement(views(ana), '0').id).toBe('10000:0');
  });

  it('is the one that a lead answers in, where the address names none', () => {
    expect(chosenAgreement(views(ben), null).id).toBe('10000:1');
    expect(chosenAgreement(views(ben), '7').id).toBe('10000:1');
  });

  it('is the one in which something waits for a lead of several', () => {
    const [first, mobile] = views(ana).agreements;
    if (!mobile) throw new Error('There is no second agreement.');
    const led = { ...first, viewer: mobile.viewer };
    const answered = led.activities.map((activity) => ({
      ...activity,
      state: { state: 'waiting', for: 'engineering' } as const,
    }));
    expect(chosenAgreement({ agreements: [led, mobile] }, null)).toBe(led);
    expect(chosenAgreement({ agreements: [{ ...led, activities: answered }, mobile] }, null)).toBe(mobile);
  });

  it('is the default one for everybody else', () => {
    expect(chosenAgreement(views(chen), null).id).toBe('10000:0');
  });
});
