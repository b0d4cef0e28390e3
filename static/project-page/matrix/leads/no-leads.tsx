import type { ProjectView } from '../../../../src/contract';
import { t } from '../../../shared/texts/text';
import { NameLeadsForm } from './name-leads-form';
import { SampleMatrix } from './sample-matrix';
import { WhomToAsk } from './whom-to-ask';
import './no-leads.css';

/** A fresh project: what this is about, over a picture of what it becomes. */
export function NoLeads({ view }: { view: ProjectView }) {
  return (
    <div className="no-leads">
      <SampleMatrix />
      <section className="no-leads__card">
        <h1 className="page__title">{t('noLeads.title')}</h1>
        <p className="no-leads__idea">{t('noLeads.idea')}</p>
        {view.viewer.canAdminister ? <NameLeadsForm projectId={view.project.id} /> : <WhomToAsk />}
      </section>
    </div>
  );
}
