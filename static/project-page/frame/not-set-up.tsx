import Button from '@atlaskit/button/new';
import { t } from '../../shared/texts/text';
import { useNavigation } from './navigation';

/** A subpage that has nothing to show before the leads are named. */
export function NotSetUp({ title }: { title: string }) {
  const { go } = useNavigation();
  return (
    <>
      <h1 className="page__title">{title}</h1>
      <p className="page__lead">{t('frame.notSetUp')}</p>
      <p>
        <Button
          appearance="primary"
          onClick={() => {
            go('matrix');
          }}
        >
          {t('frame.toMatrix')}
        </Button>
      </p>
    </>
  );
}
