import { t } from '../../../shared/texts/text';
import type { Letter } from './raci-table';

const standingOf = (letter: Letter) => ('standing' in letter ? letter.standing : 'agreed');

const textOf = (letter: Letter): string => {
  const word = t(`raciView.word.${letter.letter}`);
  const standing = standingOf(letter);
  return standing === 'agreed' ? word : t(`raciView.${standing}`, { word });
};

/** The letters of one activity and one role; how certain they are shows in their border, and is said in words. */
export function RaciCell({ letters }: { letters: Letter[] }) {
  return (
    <td className="raci__cell" tabIndex={-1}>
      {letters.map((letter) => (
        <span
          key={letter.letter}
          className={`letter letter--${letter.letter.toLowerCase()} letter--${standingOf(letter)}`}
          title={textOf(letter)}
        >
          <span aria-hidden="true">{letter.letter}</span>
          <span className="visually-hidden">{textOf(letter)} </span>
        </span>
      ))}
    </td>
  );
}
