import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { t } from '../../texts/text';
import './menu-toggle.css';

type MenuToggleProps = { label: string; controls: string; open: boolean; onToggle: () => void };

/** What else is possible stands behind this. */
export function MenuToggle({ label, controls, open, onToggle }: MenuToggleProps) {
  return (
    <button
      type="button"
      className="menu-toggle"
      aria-label={t('epic.more', { activity: label })}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      <MoreIcon label="" color="currentColor" />
    </button>
  );
}
