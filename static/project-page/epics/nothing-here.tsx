import Button from '@atlaskit/button/new';
import { t } from '../../shared/texts/text';

type NothingHereProps = { kind: 'noEpics' } | { kind: 'noMatch'; onClear: () => void };

export function NothingHere(props: NothingHereProps) {
  const { kind } = props;
  return (
    <section className="epics-empty">
      <h2 className="epics-empty__title">{t(`epics.${kind}.title`)}</h2>
      <p className="epics-empty__text">{t(`epics.${kind}.text`)}</p>
      {kind === 'noMatch' && <Button onClick={props.onClear}>{t('epics.clear')}</Button>}
    </section>
  );
}
