import Button from '@atlaskit/button/new';
import { t } from '../../shared/texts/text';
import { useNavigation } from '../frame/navigation';

/** Why there is no list yet, and where it begins. */
export function EmptyEpics({ kind }: { kind: 'noLeads' | 'notStarted' }) {
  const { go } = useNavigation();
  return (
    <section className="epics-empty">
      <h2 className="epics-empty__title">{t(`epics.${kind}.title`)}</h2>
      <p className="epics-empty__text">{t(`epics.${kind}.text`)}</p>
      <Button
        appearance="primary"
        onClick={() => {
          go('matrix');
        }}
      >
        {t(`epics.${kind}.action`)}
      </Button>
    </section>
  );
}
