import { t } from '../../shared/texts/text';
import { useNavigation } from '../frame/navigation';
import { lookOf, withLook, type Look } from './look';
import './look-switch.css';

/** The two views of the same data, and whether the grid shows who is consulted and informed. */
export function LookSwitch() {
  const { params, refine } = useNavigation();
  const look = lookOf(params);
  const change = (changed: Partial<Look>) => {
    refine(withLook(params, { ...look, ...changed }));
  };
  return (
    <div className="look">
      {!look.isRaci && (
        <label className="look__columns">
          <input
            type="checkbox"
            className="look__box"
            checked={look.showsInvolved}
            onChange={({ currentTarget }) => {
              change({ showsInvolved: currentTarget.checked });
            }}
          />
          {t('look.involved')}
        </label>
      )}
      <div className="look__views" role="group" aria-label={t('look.view')}>
        {(['grid', 'raci'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="look__view"
            aria-pressed={look.isRaci === (one === 'raci')}
            onClick={() => {
              change({ isRaci: one === 'raci' });
            }}
          >
            {t(`look.${one}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
