import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import TranslateIcon from '@atlaskit/icon/core/translate';
import type { Locale, Session } from '../../server/contract';
import { chooseLanguage } from '../api/session';

const languages: Record<Locale, string> = { en_US: 'English', de_DE: 'Deutsch', ja_JP: '日本語' };
const locales = ['en_US', 'de_DE', 'ja_JP'] as const satisfies Locale[];

/** The person's language, of which Jira tells the app; this site itself stays English. */
export function LanguageMenu({ me }: { me: Session['me'] }) {
  const choose = async (locale: Locale) => {
    await chooseLanguage(locale);
    // Jira, too, is loaded anew.
    location.reload();
  };
  return (
    <DropdownMenu
      placement="bottom-end"
      trigger={({ triggerRef, ...trigger }) => (
        <IconButton {...trigger} ref={triggerRef} icon={TranslateIcon} label="Language" appearance="subtle" />
      )}
    >
      <DropdownItemRadioGroup id="language" title="Your language">
        {locales.map((locale) => (
          <DropdownItemRadio
            key={locale}
            id={locale}
            isSelected={locale === me.locale}
            onClick={() => void choose(locale)}
          >
            {languages[locale]}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}
